package regie.entries;

/// Where an entry stands (SM-12).
public enum EntryStatus {
  DRAFT,
  SUBMITTED,
  APPROVED,
  RETURNED
}
