package regie.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.BusinessDay;
import tools.jackson.databind.json.JsonMapper;

/// The audit trail of what the books do not record themselves: master data, setup, users, rights.
/// Entries are written in the transaction of the change, and never changed.
///
/// ```java
/// audit.record(actor, "edit-customer", "customer ALDER", Map.of("termDays", 30));
/// ```
@Service
public class Audit {
  private final AuditEntries entries;
  private final BusinessDay businessDay;
  private final JsonMapper json;

  Audit(AuditEntries entries, BusinessDay businessDay, JsonMapper json) {
    this.entries = entries;
    this.businessDay = businessDay;
    this.json = json;
  }

  /// @param action verb and noun in lower case with hyphens, as in `edit-customer`
  /// @param subject what was changed, as people call it: `customer ALDER`
  /// @param detail what it is now, without secrets
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(
      Actor actor, String action, String subject, Map<String, ? extends @Nullable Object> detail) {
    entries.insert(
        new AuditEntries.NewEntry(
            actor.companyId(),
            actor.userId(),
            businessDay.now(),
            action,
            subject,
            json.writeValueAsString(detail)));
  }
}
