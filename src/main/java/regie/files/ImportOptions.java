package regie.files;

import org.jspecify.annotations.Nullable;
import regie.files.CsvDate.Slashes;
import regie.problem.InvalidContent;

/// How the sender wants a file to be read.
///
/// @param dryRun check everything, write nothing
/// @param validRowsOnly write the rows that are right even though others are wrong
/// @param encoding of the file
/// @param dates `dd/mm/yyyy` or `mm/dd/yyyy` for files that write dates with slashes, else empty
public record ImportOptions(boolean dryRun, boolean validRowsOnly, String encoding, String dates) {
  public static final ImportOptions DEFAULT = new ImportOptions(false, false, "utf-8", "");

  static ImportOptions of(
      @Nullable Boolean dryRun,
      @Nullable Boolean validRowsOnly,
      @Nullable String encoding,
      @Nullable String dates) {
    return new ImportOptions(
        Boolean.TRUE.equals(dryRun),
        Boolean.TRUE.equals(validRowsOnly),
        encoding == null || encoding.isBlank() ? "utf-8" : encoding.strip(),
        dates == null ? "" : dates.strip());
  }

  Slashes slashes() {
    return switch (dates) {
      case "" -> Slashes.REFUSED;
      case "dd/mm/yyyy" -> Slashes.DAY_FIRST;
      case "mm/dd/yyyy" -> Slashes.MONTH_FIRST;
      default -> throw InvalidContent.at("dates", "must be dd/mm/yyyy or mm/dd/yyyy").refuse();
    };
  }
}
