package regie.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The form of one thing, and below it lists of what belongs to it, as the tasks of a project. View
/// `web/parts`, parameter `page`.
///
/// @param status what has become of the thing, none where that is no question
/// @param actions what can be done with it, the most usual one first
public record PartsPage(
    FormPage form, @Nullable Status status, List<Action> actions, List<Part> parts) {

  public record Status(PageStatus status, String text) {}

  /// A link to a page that does something.
  public record Action(String label, String href) {}

  /// @param empty what is said when there is none
  /// @param add where one is added, none where the visitor may not
  public record Part(
      String title, Grid grid, List<ListPage.Row> rows, String empty, @Nullable Action add) {}

  public static PartsPage of(FormPage form, Part... parts) {
    return new PartsPage(form, null, List.of(), List.of(parts));
  }

  public ModelAndView view() {
    PageProblem problem = form.input().problem();
    return new ModelAndView(
        "web/parts",
        Map.of("page", this),
        HttpStatus.valueOf(problem == null ? 200 : problem.status()));
  }
}
