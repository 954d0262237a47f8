package regie.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.company.LegalEntity;
import regie.company.UserId;
import regie.control.VerifyBooks;
import regie.files.ImportFile;
import regie.files.ImportOptions;
import regie.files.ImportableTable;
import regie.problem.RefusedException;

/// Runs one command and ends with 0 when it succeeded, 1 when it found something wrong, 2 when it
/// was not understood.
public final class CommandLine {
  private static final String USAGE =
      """
      Commands:
        verify [--company CODE]                          rebuild balances and chains from the journal and compare
        import TABLE FILE --company CODE [--dry-run]     import a CSV file (tables: GET /api/v1/imports)
      Without a command the application starts.\
      """;

  private final List<String> words;
  private final PrintStream out;

  private CommandLine(List<String> words, PrintStream out) {
    this.words = words;
    this.out = out;
  }

  public static boolean isCommand(String[] args) {
    return args.length > 0 && !args[0].startsWith("--");
  }

  public static int run(Class<?> application, String[] args) {
    var out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    var line = new CommandLine(List.of(args), out);
    if (!List.of("verify", "import").contains(args[0])) {
      out.println(USAGE);
      return 2;
    }
    var spring = new SpringApplication(application);
    try (var context =
        spring.run(
            "--server.port=-1",
            "--regie.demo=false",
            "--regie.database.borrow=true",
            "--db-scheduler.enabled=false",
            "--regie.documents.warm-up=false")) {
      return args[0].equals("verify") ? line.verify(context) : line.importFile(context);
    }
  }

  private int verify(ConfigurableApplicationContext context) {
    var companies =
        context.getBean(LegalEntities.class).all().stream()
            .filter(company -> option("--company").map(company.code()::equals).orElse(true))
            .toList();
    boolean ok = true;
    for (LegalEntity company : companies) {
      var report = context.getBean(VerifyBooks.class).verify(actor(company));
      ok &= report.ok();
      out.println(company.code() + ": " + (report.ok() ? "the books agree" : "SOMETHING IS WRONG"));
      for (var check : report.checks()) {
        out.println((check.ok() ? "  ok     " : "  WRONG  ") + check.name());
        check.findings().forEach(f -> out.println("           " + f.what() + ": " + f.wrong()));
      }
    }
    if (companies.isEmpty()) {
      out.println("There is no such company.");
      return 2;
    }
    return ok ? 0 : 1;
  }

  private int importFile(ConfigurableApplicationContext context) {
    var company = option("--company").flatMap(context.getBean(LegalEntities.class)::find);
    if (words.size() < 3 || company.isEmpty()) {
      out.println(company.isEmpty() ? "Name the company: --company CODE" : USAGE);
      return 2;
    }
    var table =
        context.getBeansOfType(ImportableTable.class).values().stream()
            .filter(known -> known.name().equals(words.get(1)))
            .findFirst();
    if (table.isEmpty()) {
      out.println("There is no table " + words.get(1) + " to import into.");
      return 2;
    }
    var options = new ImportOptions(words.contains("--dry-run"), false, "utf-8", "");
    try (InputStream file = Files.newInputStream(Path.of(words.get(2)))) {
      var report =
          context.getBean(ImportFile.class).run(actor(company.get()), table.get(), file, options);
      out.println(
          report.imported()
              + " of "
              + report.rows()
              + " rows imported into "
              + report.table()
              + ".");
      report.errors().forEach(error -> out.println("  " + error.place() + ": " + error.message()));
      return report.errorCount() == 0 ? 0 : 1;
    } catch (RefusedException refused) {
      out.println(refused.refusal().detail());
      refused.refusal().places().forEach(p -> out.println("  " + p.place() + ": " + p.message()));
      return 1;
    } catch (IOException e) {
      out.println("The file cannot be read: " + e.getMessage());
      return 2;
    }
  }

  private static Actor actor(LegalEntity company) {
    return new Actor(company.id(), new UserId(0), "command line");
  }

  private Optional<String> option(String name) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
  }
}
