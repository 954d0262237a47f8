package regie.files;

/// What the first line and the sender say about a file.
///
/// @param separator comma, semicolon or tab
/// @param slashes what dates with slashes mean
record CsvFormat(char separator, CsvDate.Slashes slashes) {
  /// Spreadsheets separate by semicolon (or tab) where a comma begins the decimals.
  boolean decimalComma() {
    return separator != ',';
  }
}
