package regie.access;

import static regie.access.Permission.APPROVE_ENTRIES;
import static regie.access.Permission.EDIT_MASTER_DATA;
import static regie.access.Permission.EDIT_PROFORMAS;
import static regie.access.Permission.EDIT_SETUP;
import static regie.access.Permission.LOG_ENTRIES;
import static regie.access.Permission.MARK_BACKLOG;
import static regie.access.Permission.POST_INVOICES;
import static regie.access.Permission.POST_JOURNALS;
import static regie.access.Permission.READ_ACTUALS;
import static regie.access.Permission.READ_AUDIT;
import static regie.access.Permission.READ_BACKLOG;
import static regie.access.Permission.READ_COSTS;
import static regie.access.Permission.READ_ENTRIES;
import static regie.access.Permission.READ_INVOICES;
import static regie.access.Permission.READ_JOBS;
import static regie.access.Permission.READ_JOURNALS;
import static regie.access.Permission.READ_LEDGER;
import static regie.access.Permission.READ_MASTER_DATA;
import static regie.access.Permission.READ_PROFORMAS;
import static regie.access.Permission.READ_PROPOSALS;
import static regie.access.Permission.READ_SETUP;
import static regie.access.Permission.VERIFY_BOOKS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What somebody is in a company, and so what they may do there. Duties are separate: who sets up
/// does not approve, who approves and confirms does not post. Somebody may have several roles.
public enum Role {
  /// Logs work.
  TEAM_MEMBER(READ_MASTER_DATA, LOG_ENTRIES, READ_ENTRIES, READ_JOBS),

  /// Runs projects: master data, approval, and billing up to the confirmed proforma.
  PROJECT_MANAGER(
      READ_SETUP,
      READ_MASTER_DATA,
      EDIT_MASTER_DATA,
      READ_COSTS,
      LOG_ENTRIES,
      READ_ENTRIES,
      APPROVE_ENTRIES,
      READ_ACTUALS,
      READ_BACKLOG,
      MARK_BACKLOG,
      READ_PROFORMAS,
      EDIT_PROFORMAS,
      READ_PROPOSALS,
      READ_INVOICES,
      READ_JOBS),

  /// Keeps the books: journals, proposals, posting. Reads all that leads there.
  PROJECT_ACCOUNTANT(
      READ_SETUP,
      READ_MASTER_DATA,
      READ_COSTS,
      READ_ENTRIES,
      READ_ACTUALS,
      READ_BACKLOG,
      READ_PROFORMAS,
      READ_JOURNALS,
      POST_JOURNALS,
      READ_PROPOSALS,
      POST_INVOICES,
      READ_INVOICES,
      READ_LEDGER,
      READ_JOBS,
      VERIFY_BOOKS),

  /// Sets up: settings, master data, users. Reads everything, but neither approves nor posts.
  ADMINISTRATOR(withAllReading(EDIT_SETUP, EDIT_MASTER_DATA)),

  /// Reads and verifies everything, changes nothing.
  AUDITOR(withAllReading());

  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Collections.unmodifiableSet(EnumSet.of(permissions[0], permissions));
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  private static Permission[] withAllReading(Permission... others) {
    EnumSet<Permission> all =
        EnumSet.of(
            READ_SETUP,
            READ_MASTER_DATA,
            READ_COSTS,
            READ_ENTRIES,
            READ_ACTUALS,
            READ_BACKLOG,
            READ_PROFORMAS,
            READ_JOURNALS,
            READ_PROPOSALS,
            READ_INVOICES,
            READ_LEDGER,
            READ_AUDIT,
            READ_JOBS,
            VERIFY_BOOKS);
    Collections.addAll(all, others);
    return all.toArray(Permission[]::new);
  }
}
