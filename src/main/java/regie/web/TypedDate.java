package regie.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates the way people type them: `1.10.14`, `1/10/2014`, `1 Oct 14`, `2014-10-01`,
/// `011014`. The day comes before the month except in the ISO form; a year of two digits is in this
/// century; without a year it is the current one. Month names are known in every language of the
/// product.
public final class TypedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})");
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{1,2})(?:er)?(?:[ ./-]+(?=\\d)|[ ./-]*(?=\\p{L}))(\\d{1,2}|\\p{L}{3,})[ ./-]*(\\d{4}|\\d{2})?");
  private static final Pattern NAMED_DAY = Pattern.compile("^\\p{L}{2,}[.,]?\\s+(?=\\d)");
  private static final Map<String, Integer> MONTHS = months();

  private final Texts texts;
  private final LocalDate today;

  private TypedDate(Texts texts, LocalDate today) {
    this.texts = texts;
    this.today = today;
  }

  /// Complains in the language of `texts`; takes the year from `today` where none is typed.
  public static TypedDate in(Texts texts, LocalDate today) {
    return new TypedDate(texts, today);
  }

  /// Refuses with [IllegalArgumentException], whose message is for the user.
  public LocalDate date(String typed) {
    String text = NAMED_DAY.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    try {
      var iso = ISO.matcher(text);
      if (iso.matches()) {
        return LocalDate.of(whole(iso.group(1)), whole(iso.group(2)), whole(iso.group(3)));
      }
      for (Pattern pattern : List.of(DIGITS, PARTS)) {
        var parts = pattern.matcher(text);
        if (parts.matches()) {
          return LocalDate.of(year(parts.group(3)), month(parts.group(2)), whole(parts.group(1)));
        }
      }
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException(
          texts.get("web.typed.no-such-day", typed.strip()), noSuchDay);
    }
    throw new IllegalArgumentException(
        texts.get("web.typed.date", typed.strip(), Format.of(texts.locale()).date(today)));
  }

  private int year(@Nullable String typed) {
    if (typed == null) {
      return today.getYear();
    }
    return typed.length() == 2 ? 2000 + whole(typed) : whole(typed);
  }

  private static int month(String typed) {
    if (Character.isDigit(typed.charAt(0))) {
      return whole(typed);
    }
    List<Integer> found =
        MONTHS.entrySet().stream()
            .filter(name -> name.getKey().startsWith(plain(typed)))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    if (found.size() != 1) {
      throw new DateTimeException("No single month " + typed);
    }
    return found.getFirst();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace(".", "");
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  /// Full names and abbreviations, in lower case and without accents.
  private static Map<String, Integer> months() {
    var names = new TreeMap<String, Integer>();
    for (Locale locale : TextsBundles.LOCALES) {
      for (Month month : Month.values()) {
        names.put(plain(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
        names.put(plain(month.getDisplayName(TextStyle.SHORT, locale)), month.getValue());
      }
    }
    return names;
  }

  /// The month that `typed` names (`10/2014`, `Oct 2014`, `2014-10`), for periods.
  public YearMonth yearMonth(String typed) {
    var iso = Pattern.compile("(\\d{4})-(\\d{1,2})").matcher(typed.strip());
    return iso.matches()
        ? YearMonth.of(whole(iso.group(1)), whole(iso.group(2)))
        : YearMonth.from(date("1 " + typed.strip()));
  }
}
