package regie.documents;

import java.util.Map;

/// Units of quantity by their code in UN/ECE Recommendation 20, as printed behind a number.
final class Units {
  private static final Map<String, String[]> PRINTED =
      Map.of(
          "HUR", new String[] {"h", "h", "Std."},
          "MIN", new String[] {"min", "min", "Min."},
          "DAY", new String[] {"days", "jours", "Tage"},
          "WEE", new String[] {"weeks", "semaines", "Wochen"},
          "MON", new String[] {"months", "mois", "Monate"},
          "KMT", new String[] {"km", "km", "km"},
          "KGM", new String[] {"kg", "kg", "kg"},
          "H87", new String[] {"pcs", "pces", "Stk."},
          "C62", new String[] {"", "", ""},
          "LS", new String[] {"", "", ""});

  private Units() {}

  /// The code itself for a unit without a printed form, so that it is never lost.
  static String in(DocumentLanguage language, String code) {
    String[] printed = PRINTED.get(code);
    return printed == null ? code : printed[language.ordinal()];
  }
}
