package regie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.access.SignedIn.Membership;
import regie.company.CompanyId;
import regie.company.UserId;

/// Tokens of all kinds, web sessions among them.
@Repository
class Tokens {
  /// How exact "last used" is: a write per request would cost more than it tells.
  private static final Duration USE_NOTED_AFTER = Duration.ofMinutes(5);

  private final JdbcClient jdbc;

  Tokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A token as its holder and administrators see it.
  record Token(
      long id,
      String label,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant lastUsedAt) {}

  record NewToken(
      TokenKind kind,
      long userId,
      @Nullable Long companyId,
      String label,
      long createdBy,
      Instant createdAt,
      @Nullable Instant expiresAt) {}

  long insert(TokenSecret secret, NewToken token) {
    return jdbc.sql(
            """
            insert into access.api_token
              (hash, kind, user_id, company_id, label, created_at, created_by, expires_at)
            values (:hash, :kind, :user, :company, :label, :createdAt, :createdBy, :expiresAt::timestamptz)
            returning token_id
            """)
        .param("hash", secret.digest())
        .param("kind", token.kind().name())
        .param("user", token.userId())
        .param("company", token.companyId())
        .param("label", token.label())
        .param("createdAt", Timestamp.from(token.createdAt()))
        .param("createdBy", token.createdBy())
        .param("expiresAt", token.expiresAt() == null ? null : token.expiresAt().toString())
        .query(Long.class)
        .single();
  }

  /// Who the secret speaks for, with the rights as they are now; nobody if it is not, or no longer,
  /// valid.
  Optional<SignedIn> signedIn(TokenSecret secret, Set<TokenKind> kinds, Instant now) {
    List<Row> rows =
        jdbc.sql(
                """
                select t.token_id, t.kind, t.company_id as token_company_id,
                       coalesce(t.last_used_at < :noted, true) as use_is_news,
                       u.user_id, u.name, u.display_name, u.language, u.operator,
                       c.company_id, c.code as company_code, c.name as company_name, r.roles
                  from access.api_token t
                  join access.user_account u using (user_id)
                  left join lateral (
                    select company_id, array_agg(role) as roles
                      from access.company_role where user_id = u.user_id group by company_id) r on true
                  left join company.legal_entities c on c.company_id = r.company_id
                 where t.hash = :hash and t.kind = any(:kinds) and t.revoked_at is null
                   and (t.expires_at is null or t.expires_at > :now) and not u.disabled
                 order by c.code
                """)
            .param("hash", secret.digest())
            .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
            .param("now", Timestamp.from(now))
            .param("noted", Timestamp.from(now.minus(USE_NOTED_AFTER)))
            .query(Tokens::row)
            .list();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (rows.getFirst().useIsNews()) {
      noteUse(rows.getFirst().signedIn().tokenId(), now);
    }
    return Optional.of(assemble(rows));
  }

  private static SignedIn assemble(List<Row> rows) {
    SignedIn who = rows.getFirst().signedIn();
    List<Membership> companies = new ArrayList<>();
    for (Row row : rows) {
      if (row.membership() != null) {
        companies.add(row.membership());
      }
    }
    Membership company = company(rows.getFirst(), companies);
    return new SignedIn(
        who.tokenId(),
        who.kind(),
        who.user(),
        who.name(),
        who.displayName(),
        who.language(),
        who.operator(),
        company,
        companies,
        SignedIn.permissions(company, who.operator(), who.kind()));
  }

  /// The company of the token, also when the user lost every role there: then without rights. A
  /// browser that looks at no company, or at one that was lost, gets the first.
  private static @Nullable Membership company(Row row, List<Membership> companies) {
    Long wanted = row.tokenCompanyId();
    for (Membership company : companies) {
      if (wanted != null && company.id().value() == wanted) {
        return company;
      }
    }
    if (row.signedIn().kind() == TokenKind.SESSION) {
      return companies.isEmpty() ? null : companies.getFirst();
    }
    return wanted == null ? null : new Membership(new CompanyId(wanted), "", "", Set.of());
  }

  private void noteUse(long tokenId, Instant now) {
    jdbc.sql("update access.api_token set last_used_at = :now where token_id = :token")
        .param("now", Timestamp.from(now))
        .param("token", tokenId)
        .update();
  }

  void switchCompany(long tokenId, CompanyId company) {
    jdbc.sql("update access.api_token set company_id = :company where token_id = :token")
        .param("company", company.value())
        .param("token", tokenId)
        .update();
  }

  void revoke(long tokenId, Instant now) {
    jdbc.sql(
            """
            update access.api_token set revoked_at = :now
             where token_id = :token and revoked_at is null
            """)
        .param("now", Timestamp.from(now))
        .param("token", tokenId)
        .update();
  }

  /// Everything that was given for the user's password so far: sessions and sign-ins.
  void revokeSignIns(long userId, Instant now) {
    jdbc.sql(
            """
            update access.api_token set revoked_at = :now
             where user_id = :user and kind <> 'ISSUED' and revoked_at is null
            """)
        .param("now", Timestamp.from(now))
        .param("user", userId)
        .update();
  }

  /// Issued tokens of the user in the company, newest first.
  List<Token> issued(CompanyId company, long userId) {
    return jdbc.sql(
            """
            select token_id as id, label, created_at, expires_at, last_used_at
              from access.api_token
             where company_id = :company and user_id = :user and kind = 'ISSUED' and revoked_at is null
             order by token_id desc
            """)
        .param("company", company.value())
        .param("user", userId)
        .query(Tokens::token)
        .list();
  }

  /// Whether there was such a token to revoke.
  boolean revokeIssued(CompanyId company, long userId, long tokenId, Instant now) {
    return jdbc.sql(
                """
                update access.api_token set revoked_at = :now
                 where company_id = :company and user_id = :user and token_id = :token
                   and kind = 'ISSUED' and revoked_at is null
                """)
            .param("now", Timestamp.from(now))
            .param("company", company.value())
            .param("user", userId)
            .param("token", tokenId)
            .update()
        == 1;
  }

  private record Row(
      SignedIn signedIn,
      @Nullable Long tokenCompanyId,
      @Nullable Membership membership,
      boolean useIsNews) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    var who =
        new SignedIn(
            row.getLong("token_id"),
            TokenKind.valueOf(row.getString("kind")),
            new UserId(row.getLong("user_id")),
            row.getString("name"),
            row.getString("display_name"),
            row.getString("language"),
            row.getBoolean("operator"),
            null,
            List.of(),
            Set.of());
    return new Row(
        who,
        row.getObject("token_company_id", Long.class),
        membership(row),
        row.getBoolean("use_is_news"));
  }

  private static @Nullable Membership membership(ResultSet row) throws SQLException {
    Long company = row.getObject("company_id", Long.class);
    if (company == null) {
      return null;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(Role::valueOf)
        .forEach(roles::add);
    return new Membership(
        new CompanyId(company),
        row.getString("company_code"),
        row.getString("company_name"),
        roles);
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getLong("id"),
        row.getString("label"),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "expires_at"),
        instant(row, "last_used_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }
}
