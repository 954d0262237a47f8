package regie.access;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.CompanyId;
import regie.rest.Paging;

/// The audit trail; append-only.
@Repository
class AuditEntries {
  private final JdbcClient jdbc;

  AuditEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record NewEntry(
      long companyId, long userId, Instant at, String action, String subject, String detail) {}

  record Entry(
      long id,
      Instant at,
      String user,
      String action,
      String subject,
      @JsonRawValue String detail) {}

  /// What to look for; none: everything.
  record Filter(
      @Nullable String user,
      @Nullable String action,
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant to) {}

  void insert(NewEntry entry) {
    jdbc.sql(
            """
            insert into access.audit_entry (company_id, user_id, at, action, subject, detail)
            values (:company, :user, :at, :action, :subject, :detail::jsonb)
            """)
        .param("company", entry.companyId())
        .param("user", entry.userId())
        .param("at", Timestamp.from(entry.at()))
        .param("action", entry.action())
        .param("subject", entry.subject())
        .param("detail", entry.detail())
        .update();
  }

  /// Newest first.
  List<Entry> list(CompanyId company, Filter filter, Paging paging) {
    return jdbc.sql(
            """
            select audit_id, at, u.name, action, subject, detail
              from access.audit_entry e join access.user_account u using (user_id)
             where company_id = :company
               and (:before = 0 or audit_id < :before)
               and (:user::text is null or u.name = :user)
               and (:action::text is null or action = :action)
               and (:subject::text is null or subject = :subject)
               and (:from::timestamptz is null or at >= :from::timestamptz)
               and (:to::timestamptz is null or at < :to::timestamptz)
             order by audit_id desc
             limit :rows
            """)
        .param("company", company.value())
        .param("before", paging.afterId())
        .param("user", filter.user())
        .param("action", filter.action())
        .param("subject", filter.subject())
        .param("from", filter.from() == null ? null : filter.from().toString())
        .param("to", filter.to() == null ? null : filter.to().toString())
        .param("rows", paging.fetch())
        .query(
            (row, _) ->
                new Entry(
                    row.getLong("audit_id"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("name"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("detail")))
        .list();
  }
}
