package regie.files;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers as people write them into cells, read only when they can mean one thing.
final class CsvNumber {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
  private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,18},[0-9]{1,18}");
  private static final Pattern MAYBE_THOUSANDS = Pattern.compile("-?[0-9]{1,3}\\.[0-9]{3}");
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}([.,'\u2019 \u00a0\u202f][0-9]{3})+([.,][0-9]+)?");

  private CsvNumber() {}

  /// Complains with an [IllegalArgumentException] that says why.
  ///
  /// @param decimalComma whether the file is one in which a comma begins the decimals
  static BigDecimal parse(String cell, boolean decimalComma) {
    if (PLAIN.matcher(cell).matches()) {
      if (decimalComma && MAYBE_THOUSANDS.matcher(cell).matches()) {
        throw new IllegalArgumentException(
            cell
                + " may mean thousands or decimals here; write "
                + cell.replace('.', ',')
                + " or "
                + cell.replace(".", ""));
      }
      return new BigDecimal(cell);
    }
    if (COMMA.matcher(cell).matches()) {
      if (decimalComma) {
        return new BigDecimal(cell.replace(',', '.'));
      }
      throw new IllegalArgumentException(
          "a comma in a number is read only in files separated by semicolons or tabs; write "
              + cell.replace(',', '.')
              + " or leave the comma out");
    }
    if (GROUPED.matcher(cell).matches()) {
      throw new IllegalArgumentException(
          "thousands separators are not read; write 1234.50 for 1,234.50");
    }
    throw new IllegalArgumentException("must be a number such as 1234.50");
  }
}
