package regie.web;

import java.util.List;

/// A field of a form.
///
/// @param name as sent, and as refusals name it
/// @param hint a sentence below it, empty for none
/// @param choices of a drop-down only
public record FormField(
    String name, String label, Kind kind, boolean required, String hint, List<Choice> choices) {
  public enum Kind {
    TEXT,
    /// Several lines, as an address.
    LINES,
    NUMBER,
    DATE,
    EMAIL,
    PASSWORD,
    CHOICE,
    CHECK,
    /// Shown, not editable: a key that others refer to.
    FIXED
  }

  public static FormField of(Kind kind, String name, String label) {
    return new FormField(name, label, kind, false, "", List.of());
  }

  public static FormField text(String name, String label) {
    return of(Kind.TEXT, name, label);
  }

  public static FormField choice(String name, String label, List<Choice> choices) {
    return new FormField(name, label, Kind.CHOICE, false, "", choices);
  }

  public FormField needed() {
    return new FormField(name, label, kind, true, hint, choices);
  }

  public FormField hinted(String sentence) {
    return new FormField(name, label, kind, required, sentence, choices);
  }

  /// `type` of the input.
  public String type() {
    return switch (kind) {
      case EMAIL -> "email";
      case PASSWORD -> "password";
      default -> "text";
    };
  }

  public String inputMode() {
    return kind == Kind.NUMBER ? "decimal" : "text";
  }

  public String autocomplete() {
    return kind == Kind.PASSWORD ? "new-password" : "off";
  }
}
