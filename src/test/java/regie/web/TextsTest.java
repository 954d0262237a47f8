package regie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regie.problem.NotFound;
import regie.problem.ProblemType;

class TextsTest {
  private static final Path TEMPLATES = Path.of("src", "main", "jte");
  private static final Pattern KEY =
      Pattern.compile("\\b(?:t|texts\\(\\))\\.(get|count)\\(\"([\\w.-]+)\"[,)]");
  private static final Pattern WORDS = Pattern.compile(">([^<>@$\\{}]*\\p{L}{2}[^<>@$\\{}]*)<");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\b(?:aria-label|title|placeholder|alt)=\"([^\"$]*\\p{L}{2}[^\"$]*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  @Test
  void every_language_has_the_same_keys() {
    Set<String> english = TextsBundles.read(Locale.ENGLISH).keySet();
    assertThat(english).hasSizeGreaterThan(100);
    for (Locale locale : TextsBundles.LOCALES) {
      assertThat(TextsBundles.read(locale).keySet())
          .as(locale.getDisplayLanguage())
          .containsExactlyInAnyOrderElementsOf(english);
    }
  }

  @Test
  void every_language_has_a_text_for_each_key_with_the_same_placeholders() {
    Map<String, String> english = TextsBundles.read(Locale.ENGLISH);
    for (Locale locale : TextsBundles.LOCALES) {
      TextsBundles.read(locale)
          .forEach(
              (key, text) -> {
                assertThat(text).as("%s in %s", key, locale).isNotBlank();
                assertThat(placeholders(text))
                    .as("%s in %s", key, locale)
                    .isEqualTo(placeholders(english.getOrDefault(key, "")));
              });
    }
  }

  @Test
  void the_texts_of_a_module_are_named_after_it() {
    var modules = List.of("web.", "refusal.", "word.", "wrong.");
    assertThat(TextsBundles.read(Locale.ENGLISH).keySet())
        .allMatch(
            key ->
                modules.stream().anyMatch(key::startsWith)
                    || Files.isDirectory(
                        Path.of("src", "main", "java", "regie", key.split("\\.")[0])));
  }

  @Test
  void every_text_that_a_template_asks_for_exists() {
    Texts texts = new TextsBundles().in(Locale.ENGLISH);
    List<String> asked = new ArrayList<>();
    for (Path template : templates()) {
      var keys = KEY.matcher(read(template));
      while (keys.find()) {
        asked.add(keys.group(1).equals("count") ? keys.group(2) + ".one" : keys.group(2));
      }
    }
    assertThat(asked).hasSizeGreaterThan(30).allMatch(texts::has);
  }

  @Test
  void no_template_holds_words_of_its_own() {
    List<String> found = new ArrayList<>();
    for (Path template : templates()) {
      String html =
          read(template).replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^[ !]*[@{].*$", "");
      for (Pattern pattern : List.of(WORDS, SPOKEN_ATTRIBUTE)) {
        var words = pattern.matcher(html);
        while (words.find()) {
          found.add(template + ": " + words.group(1).strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void every_problem_and_every_item_of_the_menu_has_a_text() {
    Texts texts = new TextsBundles().in(Locale.GERMAN);
    for (ProblemType type : ProblemType.values()) {
      assertThat(texts.has("web.problem." + type.name())).as(type.name()).isTrue();
    }
    for (Menu.Section section : Menu.SECTIONS) {
      assertThat(texts.has(section.label())).as(section.label()).isTrue();
      assertThat(section.items()).allMatch(item -> texts.has(item.label()));
    }
    for (Theme theme : Theme.values()) {
      assertThat(texts.of("web.theme", theme)).isNotBlank();
    }
  }

  @Test
  void a_number_chooses_singular_or_plural_as_the_language_does() {
    var bundles = new TextsBundles();
    assertThat(bundles.in(Locale.ENGLISH).count("web.pager.rows", 0)).isEqualTo("0 rows");
    assertThat(bundles.in(Locale.FRENCH).count("web.pager.rows", 0)).isEqualTo("0 ligne");
    assertThat(bundles.in(Locale.GERMAN).count("web.pager.rows-of", 60, 12_431L))
        .isEqualTo("60 Zeilen von 12.431");
    assertThat(bundles.in(Locale.ITALIAN).get("web.sign-out")).isEqualTo("Sign out");
  }

  @Test
  void a_refusal_is_told_in_the_language_of_the_visitor() {
    var german = new TextsBundles().in(Locale.GERMAN);
    var problem = PageProblem.of(new NotFound("customer", "CEDAR"), german);
    assertThat(problem.title()).isEqualTo("Nicht gefunden");
    assertThat(problem.reason()).isEqualTo("Kunde CEDAR gibt es nicht.");
    assertThat(problem.type()).isEqualTo("not-found");
  }

  private static Set<String> placeholders(String text) {
    var found = new TreeSet<String>();
    var matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /// Of pages; documents for customers have their own texts.
  private static List<Path> templates() {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .filter(file -> !file.startsWith(TEMPLATES.resolve("documents")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
