package regie.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import regie.problem.NotFound;
import regie.problem.ProblemType;

/// What the `type` of a problem leads to: what it means and what to do about it. Open to everybody.
@PageController
public class ProblemTypesPages {
  /// A type as its page shows it, in plain text.
  public record Explained(String slug, int status, String title, String explanation) {
    static Explained of(ProblemType type) {
      return new Explained(
          type.slug(), type.status(), type.title(), type.explanation().replace("`", ""));
    }
  }

  @GetMapping("/problems")
  String all(Model model) {
    model.addAttribute("types", Arrays.stream(ProblemType.values()).map(Explained::of).toList());
    return "web/problem-types";
  }

  @GetMapping("/problems/{slug}")
  String one(@PathVariable String slug, Model model) {
    List<Explained> types =
        Arrays.stream(ProblemType.values())
            .map(Explained::of)
            .filter(type -> type.slug().equals(slug))
            .toList();
    if (types.isEmpty()) {
      throw new NotFound("problem", slug).refuse();
    }
    model.addAttribute("types", types);
    return "web/problem-types";
  }
}
