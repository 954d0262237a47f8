package regie.projects;

public enum ProjectType {
  TIME_AND_MATERIAL,
  FIXED_PRICE,
  /// Work that nobody is billed for.
  INTERNAL
}
