package regie.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A language that documents are printed in, and how figures and dates look in it. The separators
/// stand here and are not the platform's, so that an update of it changes no document.
public enum DocumentLanguage {
  EN(Locale.ENGLISH, ",", ".", "d MMM uuuu"),
  /// Groups of digits are parted by the narrow no-break space.
  FR(Locale.FRENCH, "\u202f", ",", "dd/MM/uuuu"),
  DE(Locale.GERMAN, ".", ",", "dd.MM.uuuu");

  private final Locale locale;
  private final String groupSeparator;
  private final String decimalSeparator;
  private final DateTimeFormatter shortDate;

  DocumentLanguage(
      Locale locale, String groupSeparator, String decimalSeparator, String shortDate) {
    this.locale = locale;
    this.groupSeparator = groupSeparator;
    this.decimalSeparator = decimalSeparator;
    this.shortDate = DateTimeFormatter.ofPattern(shortDate, locale);
  }

  /// English for a language that documents are not printed in.
  static DocumentLanguage of(String code) {
    for (DocumentLanguage language : values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    return EN;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String groupSeparator() {
    return groupSeparator;
  }

  String decimalSeparator() {
    return decimalSeparator;
  }

  /// As in columns: 30 Apr 2026, 30/04/2026, 30.04.2026.
  String shortDate(LocalDate date) {
    return shortDate.format(date);
  }

  /// As in text: 30 April 2026, 1er avril 2026, 30. April 2026.
  String longDate(LocalDate date) {
    return day(date) + " " + monthAndYear(date);
  }

  /// From the first to the last day, both included; what they share is written once.
  String period(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return longDate(first);
    }
    if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
      String to = this == FR ? " au " : "\u2013";
      return day(first) + to + day(last) + " " + monthAndYear(last);
    }
    return longDate(first) + " \u2013 " + longDate(last);
  }

  String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  private String day(LocalDate date) {
    int day = date.getDayOfMonth();
    return switch (this) {
      case EN -> Integer.toString(day);
      case FR -> day == 1 ? "1er" : Integer.toString(day);
      case DE -> day + ".";
    };
  }

  private String monthAndYear(LocalDate date) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(date);
  }
}
