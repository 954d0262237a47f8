package regie.company;

/// Identifies a legal entity. Part of every key.
public record CompanyId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
