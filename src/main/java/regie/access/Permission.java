package regie.access;

/// What a user may be allowed to do in a company. Every endpoint and page names one ([Requires]);
/// [Role] says who has which.
public enum Permission {
  /// Found companies in this installation. Not part of any company's roles.
  CREATE_COMPANIES,
  /// See companies' settings, periods, accounts, tax groups.
  READ_SETUP,
  /// Change them, and users and their roles.
  EDIT_SETUP,
  /// See customers, projects, resources, contracts, bill rates.
  READ_MASTER_DATA,
  EDIT_MASTER_DATA,
  /// See what an hour of a resource costs, and cost amounts.
  READ_COSTS,
  LOG_ENTRIES,
  READ_ENTRIES,
  APPROVE_ENTRIES,
  READ_ACTUALS,
  READ_BACKLOG,
  MARK_BACKLOG,
  READ_PROFORMAS,
  /// Create, delete and confirm proformas.
  EDIT_PROFORMAS,
  READ_JOURNALS,
  POST_JOURNALS,
  READ_PROPOSALS,
  POST_INVOICES,
  READ_INVOICES,
  READ_LEDGER,
  READ_AUDIT,
  /// See one's own jobs and their progress.
  READ_JOBS,
  VERIFY_BOOKS
}
