package regie.web;

import java.util.List;

/// A page with one form: making or editing one thing. View `web/form`, parameter `page`.
///
/// @param action where the form is sent
/// @param version of the thing edited, which is sent back so that a change meanwhile is noticed;
///   empty for a new one
/// @param submit text of the button
/// @param cancel where to go without saving
public record FormPage(
    String title,
    String action,
    String version,
    List<Section> sections,
    FormInput input,
    String submit,
    String cancel) {

  /// Fields that belong together.
  public record Section(String title, List<FormField> fields) {}
}
