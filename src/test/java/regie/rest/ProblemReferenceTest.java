package regie.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import regie.problem.ProblemType;

/// Keeps `docs/reference/problems.md` equal to [ProblemType]. `-Dregie.regenerate=true` writes it
/// anew.
class ProblemReferenceTest {
  private static final Path REFERENCE = Path.of("docs", "reference", "problems.md");

  @Test
  void the_reference_lists_every_problem_as_the_application_explains_it() throws IOException {
    if (Boolean.getBoolean("regie.regenerate")) {
      Files.writeString(REFERENCE, reference());
    }
    assertThat(Files.readString(REFERENCE))
        .as("run this test with -Dregie.regenerate=true")
        .isEqualTo(reference());
  }

  private static String reference() {
    Map<String, List<ProblemType>> bySlug = new LinkedHashMap<>();
    Arrays.stream(ProblemType.values())
        .forEach(type -> bySlug.computeIfAbsent(type.slug(), _ -> new ArrayList<>()).add(type));
    var text =
        new StringBuilder(
            """
            # Problems

            What the application answers when it refuses, as RFC 9457 problems (`application/problem+json`). The last part of
            `type` is the slug; `detail` says what, why and what to do; `errors` names places in what was sent; further members
            carry the facts. Nothing was changed. Where several apply, the first of this list is answered.

            Generated from `regie.problem.ProblemType`.
            """);
    bySlug.forEach(
        (slug, types) -> {
          text.append("\n## ").append(slug).append('\n');
          types.forEach(
              type ->
                  text.append("\n**")
                      .append(type.status())
                      .append(' ')
                      .append(type.title())
                      .append(".** ")
                      .append(type.explanation())
                      .append('\n'));
        });
    return text.toString();
  }
}
