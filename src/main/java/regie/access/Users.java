package regie.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.CompanyId;
import regie.rest.Paging;

/// Users of the installation and their roles in companies.
@Repository
class Users {
  static final String LANGUAGES = "en|fr|de";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.@+-]{0,79}");

  private final JdbcClient jdbc;

  Users(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  record User(
      long id,
      String name,
      String displayName,
      @Nullable String passwordHash,
      boolean service,
      boolean operator,
      boolean disabled,
      String language,
      int version) {
    @Override
    public String toString() {
      return "User " + name;
    }
  }

  record NewUser(
      String name,
      String displayName,
      @Nullable String passwordHash,
      boolean service,
      boolean operator,
      String language,
      Instant createdAt) {}

  /// A user as a company sees it.
  record Member(User user, Set<Role> roles) {}

  Optional<User> find(String name) {
    return jdbc.sql("select * from access.user_account where name = :name")
        .param("name", name)
        .query((row, _) -> user(row))
        .optional();
  }

  /// The user's id; empty when the name is taken.
  Optional<Long> insert(NewUser user) {
    return jdbc.sql(
            """
            insert into access.user_account
              (name, display_name, password_hash, service, operator, language, created_at)
            values (:name, :displayName, :hash, :service, :operator, :language, :createdAt)
            on conflict (name) do nothing
            returning user_id
            """)
        .param("name", user.name())
        .param("displayName", user.displayName())
        .param("hash", user.passwordHash())
        .param("service", user.service())
        .param("operator", user.operator())
        .param("language", user.language())
        .param("createdAt", Timestamp.from(user.createdAt()))
        .query(Long.class)
        .optional();
  }

  /// Whether the version was still the one named.
  boolean update(User changed) {
    return jdbc.sql(
                """
                update access.user_account
                   set display_name = :displayName, language = :language, disabled = :disabled,
                       version = version + 1
                 where user_id = :user and version = :version
                """)
            .param("displayName", changed.displayName())
            .param("language", changed.language())
            .param("disabled", changed.disabled())
            .param("user", changed.id())
            .param("version", changed.version())
            .update()
        == 1;
  }

  void setPassword(long userId, String hash) {
    jdbc.sql(
            """
            update access.user_account set password_hash = :hash, version = version + 1
             where user_id = :user
            """)
        .param("hash", hash)
        .param("user", userId)
        .update();
  }

  /// The user as long as somebody in the company may see it: that is, with a role there.
  Optional<Member> member(CompanyId company, String name) {
    return jdbc.sql(MEMBERS + " and name = :name group by u.user_id")
        .param("company", company.value())
        .param("name", name)
        .query((row, _) -> member(row))
        .optional();
  }

  List<Member> members(CompanyId company, Paging paging) {
    return jdbc.sql(MEMBERS + " and name > :after group by u.user_id order by name limit :rows")
        .param("company", company.value())
        .param("after", paging.after())
        .param("rows", paging.fetch())
        .query((row, _) -> member(row))
        .list();
  }

  private static final String MEMBERS =
      """
      select u.*, array_agg(r.role order by r.role) as roles
        from access.user_account u join access.company_role r using (user_id)
       where r.company_id = :company
      """;

  /// Serialises changes to the rights of one user, and of the company's administrators.
  void lockRoles(CompanyId company) {
    jdbc.sql("select from company.legal_entities where company_id = :company for no key update")
        .param("company", company.value())
        .query((_, _) -> true)
        .list();
  }

  void setRoles(CompanyId company, long userId, Collection<Role> roles) {
    String[] names = roles.stream().map(Role::name).toArray(String[]::new);
    jdbc.sql(
            """
            delete from access.company_role
             where company_id = :company and user_id = :user and role <> all(:roles::text[])
            """)
        .param("company", company.value())
        .param("user", userId)
        .param("roles", names)
        .update();
    jdbc.sql(
            """
            insert into access.company_role (company_id, user_id, role)
            select :company, :user, unnest(:roles::text[])
            on conflict do nothing
            """)
        .param("company", company.value())
        .param("user", userId)
        .param("roles", names)
        .update();
    jdbc.sql("update access.user_account set version = version + 1 where user_id = :user")
        .param("user", userId)
        .update();
  }

  /// Administrators of the company who can still sign in.
  int administrators(CompanyId company) {
    return jdbc.sql(
            """
            select count(*)
              from access.company_role join access.user_account using (user_id)
             where company_id = :company and role = 'ADMINISTRATOR' and not disabled and not service
            """)
        .param("company", company.value())
        .query(Integer.class)
        .single();
  }

  /// Whether `administrator` is administrator in every company in which the user has a role. Who is
  /// not must not touch what holds in all of them: password, name, whether disabled.
  boolean isAnsweredForBy(long userId, long administrator) {
    return jdbc.sql(
            """
            select not exists (
              select from access.company_role r
               where r.user_id = :user
                 and not exists (
                   select from access.company_role a
                    where a.company_id = r.company_id and a.user_id = :administrator
                      and a.role = 'ADMINISTRATOR'))
            """)
        .param("user", userId)
        .param("administrator", administrator)
        .query(Boolean.class)
        .single();
  }

  Optional<Long> companyByCode(long userId, String code) {
    return jdbc.sql(
            """
            select distinct company_id
              from access.company_role join company.legal_entities using (company_id)
             where user_id = :user and code = :code
            """)
        .param("user", userId)
        .param("code", code)
        .query(Long.class)
        .optional();
  }

  /// By code.
  Optional<Long> firstCompany(long userId) {
    return jdbc.sql(
            """
            select company_id
              from access.company_role join company.legal_entities using (company_id)
             where user_id = :user order by code limit 1
            """)
        .param("user", userId)
        .query(Long.class)
        .optional();
  }

  boolean hasOperator() {
    return jdbc.sql("select exists (select from access.user_account where operator)")
        .query(Boolean.class)
        .single();
  }

  private static Member member(ResultSet row) throws SQLException {
    Set<Role> roles = new TreeSet<>();
    Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(Role::valueOf)
        .forEach(roles::add);
    return new Member(user(row), roles);
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(
        row.getLong("user_id"),
        row.getString("name"),
        row.getString("display_name"),
        row.getString("password_hash"),
        row.getBoolean("service"),
        row.getBoolean("operator"),
        row.getBoolean("disabled"),
        row.getString("language"),
        row.getInt("version"));
  }
}
