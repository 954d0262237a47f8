package regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the house style asks of the sources and no compiler checks.
class TidyTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "regie");
  private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  /// Modules that are technical and own no schema, or that speak to the server itself.
  private static final Set<String> WITHOUT_BOOKS = Set.of("database", "web", "rest", "documents");

  /// SQL outside stores: what the books are verified with, and the server's own.
  private static final Set<String> SQL_OUTSIDE_STORES =
      Set.of("BooksChecks", "VerifyBooks", "VerifyChain", "AddMissingTasks", "BillDemoCompany");

  private record Source(String module, String name, String text) {
    /// With comments blanked out, so that only code is judged.
    String code() {
      return text.replaceAll("(?m)^\\s*///.*$", "").replaceAll("(?m)//.*$", "");
    }

    String at(int offset) {
      return module + "/" + name + ":" + (text.substring(0, offset).lines().count() + 1);
    }
  }

  private static List<Source> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Source> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> file.getNameCount() == SOURCES.getNameCount() + 2)
              .sorted()
              .map(TidyTest::source)
              .toList();
      assertThat(sources).as("sources that were found").hasSizeGreaterThan(200);
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    return new Source(file.getParent().getFileName().toString(), name, read(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> findings(List<Source> sources, String pattern) {
    List<String> findings = new ArrayList<>();
    for (Source source : sources) {
      Pattern.compile(pattern)
          .matcher(source.code())
          .results()
          .map(found -> source.module + "/" + source.name + ": " + found.group())
          .forEach(findings::add);
    }
    return findings;
  }

  @Test
  void nothing_is_left_to_be_done_later() {
    List<String> marked = new ArrayList<>();
    for (Source source : sources()) {
      Pattern.compile("\\b(FIXME|TODO|XXX|HACK)\\b")
          .matcher(source.text)
          .results()
          .map(found -> source.at(found.start()) + " " + found.group())
          .forEach(marked::add);
    }
    assertThat(marked).isEmpty();
  }

  /// The clock, and where it is chosen.
  private static final Set<String> CLOCK = Set.of("ClockBusinessDay", "CompanyConfiguration");

  @Test
  void today_and_now_come_from_the_business_day() {
    var clockless = sources().stream().filter(source -> !CLOCK.contains(source.name)).toList();
    assertThat(
            findings(
                clockless,
                "\\b(LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Instant|Year|YearMonth)\\.now\\("
                    + "|System\\.currentTimeMillis|new Date\\(|Clock\\.system"))
        .isEmpty();
  }

  @Test
  void money_is_never_binary() {
    var domain =
        sources().stream().filter(source -> !WITHOUT_BOOKS.contains(source.module)).toList();
    assertThat(
            findings(
                domain,
                "\\b(double|float|Double|Float)\\b|doubleValue\\(|floatValue\\(|double precision"))
        .isEmpty();
  }

  @Test
  void nothing_is_printed_and_nothing_sleeps() {
    assertThat(
            findings(
                sources().stream().filter(source -> !source.module.equals("database")).toList(),
                "System\\.(out|err)\\b|Thread\\.sleep|printStackTrace\\("))
        .isEmpty();
  }

  private static final Pattern STATEMENT =
      Pattern.compile(
          "\"(?:\"\"\\s*)?(select|insert into|update|delete from|with \\w+ as)\\s",
          Pattern.CASE_INSENSITIVE);

  @Test
  void sql_stands_in_stores() {
    List<String> elsewhere = new ArrayList<>();
    for (Source source : sources()) {
      boolean store =
          source.text.contains("@Repository") || SQL_OUTSIDE_STORES.contains(source.name);
      if (!store && !source.module.equals("database")) {
        STATEMENT
            .matcher(source.code())
            .results()
            .map(found -> source.module + "/" + source.name + ": " + found.group(1))
            .forEach(elsewhere::add);
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  private static Set<String> schemas() {
    return migrated("create schema (\\w+)");
  }

  /// What the migrations create, by the first group of `pattern`.
  private static Set<String> migrated(String pattern) {
    Set<String> names = new LinkedHashSet<>();
    try (Stream<Path> scripts = Files.list(MIGRATIONS)) {
      scripts
          .filter(script -> script.toString().endsWith(".sql"))
          .forEach(
              script ->
                  Pattern.compile(pattern)
                      .matcher(read(script))
                      .results()
                      .map(found -> found.group(1))
                      .forEach(names::add));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  /// The tables, views and sequences that are named in the texts of `source`, as schema.name.
  private static Stream<String> relations(Source source, Set<String> schemas) {
    var relation = Pattern.compile("\\b(" + String.join("|", schemas) + ")\\.([a-z_]+)\\b");
    return LITERAL
        .matcher(source.code())
        .results()
        .map(TidyTest::text)
        .flatMap(text -> relation.matcher(text).results().map(MatchResult::group));
  }

  private static String text(MatchResult literal) {
    return literal.group(1) == null ? literal.group(2) : literal.group(1);
  }

  @Test
  void a_module_touches_its_own_tables_and_reads_others_through_published_views() {
    Set<String> schemas = schemas();
    Set<String> tables = migrated("create (?:table|sequence) (\\w+\\.\\w+)");
    Set<String> views = migrated("create view (\\w+\\.\\w+)");
    assertThat(tables).contains("actuals.actual", "actuals.actual_id", "invoices.posted_invoice");
    assertThat(views).contains("actuals.actuals", "company.legal_entities");
    List<String> trespasses = new ArrayList<>();
    int foreign = 0;
    for (Source source : sources()) {
      for (String relation : relations(source, schemas).toList()) {
        boolean own = relation.startsWith(source.module + ".");
        if (!own && views.contains(relation)) {
          foreign++;
        } else if (!own && tables.contains(relation) && !ALLOWED.contains(source.name)) {
          trespasses.add(source.module + "/" + source.name + ": " + relation);
        }
      }
    }
    assertThat(trespasses).isEmpty();
    assertThat(foreign).as("views of others that are read").isGreaterThan(50);
  }

  /// Proformas reserve the ids of the events that confirm them, in one statement with their rows.
  private static final Set<String> ALLOWED = Set.of("Proformas");

  @Test
  void what_belongs_to_others_is_only_read() {
    Set<String> schemas = schemas();
    var writes =
        Pattern.compile(
            "(?:insert into|update|delete from|truncate|copy)\\s+("
                + String.join("|", schemas)
                + ")\\.([a-z_]+)");
    List<String> trespasses = new ArrayList<>();
    int own = 0;
    for (Source source : sources()) {
      for (MatchResult found : writes.matcher(source.code()).results().toList()) {
        if (found.group(1).equals(source.module)) {
          own++;
        } else {
          trespasses.add(source.module + "/" + source.name + ": " + found.group());
        }
      }
    }
    assertThat(trespasses).isEmpty();
    assertThat(own).as("writes that were found").isGreaterThan(30);
  }

  @Test
  void nobody_writes_through_a_view() {
    List<String> written = new ArrayList<>();
    for (String view : migrated("create view (\\w+\\.\\w+)")) {
      for (Source source : sources()) {
        if (Pattern.compile("(insert into|update|delete from)\\s+" + Pattern.quote(view) + "\\b")
            .matcher(source.code())
            .find()) {
          written.add(source.name + ": " + view);
        }
      }
    }
    assertThat(written).isEmpty();
  }
}
