package regie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import regie.commandline.CommandLine;

/// Starts Régie. The packages beside this class are its modules; `docs/flow.md` says how money
/// passes through them.
@SpringBootApplication
public class RegieApplication {
  public static void main(String[] args) {
    if (CommandLine.isCommand(args)) {
      System.exit(CommandLine.run(RegieApplication.class, args));
    }
    SpringApplication.run(RegieApplication.class, args);
  }
}
