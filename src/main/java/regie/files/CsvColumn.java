package regie.files;

/// A column of an importable table.
///
/// @param field what the use case calls it in its complaints
public record CsvColumn(String name, boolean required, String field) {
  public static CsvColumn required(String name) {
    return new CsvColumn(name, true, name);
  }

  public static CsvColumn optional(String name) {
    return new CsvColumn(name, false, name);
  }

  /// This column, where the use case has another word for it.
  public CsvColumn as(String otherField) {
    return new CsvColumn(name, required, otherField);
  }
}
