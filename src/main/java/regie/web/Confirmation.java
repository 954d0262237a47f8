package regie.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Shown before a step that cannot be undone: what will happen, then the button that does it. View
/// `web/confirmation`, parameter `page`.
///
/// @param effects what will happen, a sentence each
/// @param fields sent along with the step, hidden
/// @param problem why it is not possible, which takes the button away
public record Confirmation(
    String title,
    List<String> effects,
    String action,
    Map<String, List<String>> fields,
    String submit,
    String cancel,
    @Nullable PageProblem problem) {

  public Confirmation because(PageProblem refused) {
    return new Confirmation(title, effects, action, fields, submit, cancel, refused);
  }

  public ModelAndView view() {
    return new ModelAndView(
        "web/confirmation",
        Map.of("page", this),
        HttpStatus.valueOf(problem == null ? 200 : problem.status()));
  }
}
