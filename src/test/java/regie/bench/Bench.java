package regie.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import regie.RegieApplication;

/// The commands of `./bench`.
public final class Bench {
  /// Of a database that is thrown away.
  private static final String OPERATOR_PASSWORD = java.util.UUID.randomUUID().toString();

  private static final List<String> OPTIONS =
      List.of(
          "--server.port=0",
          "--regie.demo=false",
          "--regie.documents.warm-up=false",
          "--regie.operator-password=" + OPERATOR_PASSWORD);

  private Bench() {}

  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args);
    Path home =
        words.getFirst().equals("pages") ? kept() : Files.createTempDirectory("regie-bench");
    var application = new SpringApplication(RegieApplication.class);
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("--regie.home=" + home);
    words.stream().filter(word -> word.startsWith("--regie.")).forEach(options::add);
    try (var context = application.run(options.toArray(String[]::new))) {
      String line =
          switch (words.getFirst()) {
            case "billing" ->
                new BillingBench(context)
                    .run(
                        number(words, "--entries", 100_000),
                        owner(context),
                        Path.of(System.getProperty("regie.floor", "shared/bench/floor.sql")));
            case "pages" -> new PagesBench(context, owner(context)).run();
            case "sip" -> new SipBench(port(context), OPERATOR_PASSWORD).run();
            default -> throw new IllegalArgumentException("Unknown bench: " + words.getFirst());
          };
      System.out.println(line);
    }
  }

  /// Ten million rows take minutes to load.
  private static Path kept() {
    String home = System.getenv("REGIE_BENCH_HOME");
    return home == null ? Path.of(System.getProperty("user.home"), ".regie-bench") : Path.of(home);
  }

  static int number(List<String> words, String option, int otherwise) {
    int at = words.indexOf(option);
    return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
  }

  private static int port(org.springframework.context.ApplicationContext context) {
    return Integer.parseInt(
        java.util.Objects.requireNonNull(
            context.getEnvironment().getProperty("local.server.port")));
  }

  private static DataSource owner(org.springframework.context.ApplicationContext context) {
    return context.getBean("ownerDataSource", DataSource.class);
  }
}
