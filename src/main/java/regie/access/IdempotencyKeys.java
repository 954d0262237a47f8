package regie.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keys of calls and their first answers.
@Repository
class IdempotencyKeys {
  private final JdbcClient jdbc;

  IdempotencyKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One key of one user in one company; company 0 where there is none.
  record Key(long companyId, long userId, String key) {}

  /// The answer to the first call.
  record Answer(
      int status,
      @Nullable String contentType,
      @Nullable String location,
      @Nullable String etag,
      byte[] body) {
    Answer withoutBody() {
      return new Answer(status, null, location, etag, new byte[0]);
    }
  }

  record Kept(byte[] requestHash, Answer answer) {}

  /// Whether the key was free. If another transaction has it, this waits until that one ends: it is
  /// free when that one rolled back.
  boolean claim(Key key, byte[] requestHash, Instant now) {
    return jdbc.sql(
                """
                insert into access.idempotency_key (company_id, user_id, key, request_hash, created_at)
                values (:company, :user, :key, :hash, :now)
                on conflict do nothing
                """)
            .param("company", key.companyId())
            .param("user", key.userId())
            .param("key", key.key())
            .param("hash", requestHash)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  Optional<Kept> find(Key key) {
    return jdbc.sql(
            """
            select request_hash, status, content_type, location, etag, body
              from access.idempotency_key
             where company_id = :company and user_id = :user and key = :key and status is not null
            """)
        .param("company", key.companyId())
        .param("user", key.userId())
        .param("key", key.key())
        .query(
            (row, _) ->
                new Kept(
                    row.getBytes("request_hash"),
                    new Answer(
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getBytes("body"))))
        .optional();
  }

  void keep(Key key, Answer answer) {
    jdbc.sql(
            """
            update access.idempotency_key
               set status = :status, content_type = :contentType, location = :location,
                   etag = :etag, body = :body
             where company_id = :company and user_id = :user and key = :key
            """)
        .param("status", answer.status())
        .param("contentType", answer.contentType())
        .param("location", answer.location())
        .param("etag", answer.etag())
        .param("body", answer.body())
        .param("company", key.companyId())
        .param("user", key.userId())
        .param("key", key.key())
        .update();
  }

  void forgetBefore(Instant created) {
    jdbc.sql("delete from access.idempotency_key where created_at < :created")
        .param("created", Timestamp.from(created))
        .update();
  }
}
