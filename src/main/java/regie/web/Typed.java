package regie.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads numbers the way people type them: with the separators of their language, without any, with
/// a point on the number block although the language has a comma.
///
/// Where point and comma both stand, the last one is the decimal sign. A single sign that groups in
/// the language groups only if exactly three digits follow; `1.234` is a thousand in German and one
/// and a bit in English.
public final class Typed {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’]");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?|[+-]?\\.\\d{1,18}");
  private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})+");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3})(?::|\\s?h\\s?)([0-5]\\d)");

  private final Texts texts;
  private final char decimal;

  private Typed(Texts texts) {
    this.texts = texts;
    this.decimal = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
  }

  /// Reads as the language of `texts` writes, and complains in it.
  public static Typed in(Texts texts) {
    return new Typed(texts);
  }

  /// Refuses with [IllegalArgumentException], whose message is for the user.
  public BigDecimal number(String typed) {
    String text =
        SPACES.matcher(typed).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
    String plain = text;
    int signs = text.length() - text.replace(".", "").replace(",", "").length();
    if (signs > 0) {
      plain = isGrouped(text, signs) ? text.replace(",", "").replace(".", "") : pointed(text);
    }
    if (!NUMBER.matcher(plain).matches()) {
      throw notUnderstood("web.typed.number", typed);
    }
    return new BigDecimal(plain);
  }

  /// Hours: as a number (`7.5`), or as on a clock (`7:30`, `7h30`).
  public BigDecimal hours(String typed) {
    var clock = CLOCK.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!clock.matches()) {
      return number(typed);
    }
    var minutes = new BigDecimal(clock.group(2));
    return new BigDecimal(clock.group(1))
        .add(minutes.divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP))
        .stripTrailingZeros();
  }

  private boolean isGrouped(String text, int signs) {
    boolean oneKind = text.indexOf('.') < 0 || text.indexOf(',') < 0;
    char sign = text.indexOf('.') < 0 ? ',' : '.';
    boolean groups = signs > 1 || (sign != decimal && !texts.language().equals("fr"));
    return oneKind && groups && GROUPED.matcher(text).matches();
  }

  /// With a point as the decimal sign, and what groups before it taken away; unchanged, hence
  /// refused, when that does not come out.
  private static String pointed(String text) {
    int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    String whole = text.substring(0, last);
    boolean plain = whole.indexOf('.') < 0 && whole.indexOf(',') < 0;
    boolean oneKind = whole.indexOf(text.charAt(last)) < 0;
    if (!plain && !(oneKind && GROUPED.matcher(whole).matches())) {
      return text;
    }
    return whole.replace(",", "").replace(".", "") + "." + text.substring(last + 1);
  }

  private IllegalArgumentException notUnderstood(String key, String typed) {
    return new IllegalArgumentException(texts.get(key, typed.strip()));
  }
}
