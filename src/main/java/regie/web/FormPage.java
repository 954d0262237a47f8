package regie.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A page with one form: making or editing one thing. View `web/form`, parameter `page`.
///
/// @param action where the form is sent
/// @param version of the thing edited, which is sent back so that a change meanwhile is noticed;
///   empty for a new one
/// @param submit text of the button, empty for somebody who may look but not change
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

  /// Why it was refused, none if it was not; fields are called by their labels.
  public @Nullable PageProblem problem() {
    PageProblem problem = input.problem();
    if (problem == null) {
      return null;
    }
    var labels = new HashMap<String, String>();
    for (Section section : sections) {
      section.fields().forEach(field -> labels.put(field.name(), field.label()));
    }
    return problem.labelled(labels);
  }

  /// Whether a field must be filled in, so that the mark is explained.
  public boolean hasNeeded() {
    return sections.stream().flatMap(it -> it.fields().stream()).anyMatch(FormField::required);
  }

  public ModelAndView view() {
    return new ModelAndView(
        "web/form",
        Map.of("page", this),
        HttpStatus.valueOf(input.problem() == null ? 200 : input.problem().status()));
  }
}
