package regie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Régie. The packages beside this class are its modules; `docs/flow.md` says how money
/// passes through them.
@SpringBootApplication
public class RegieApplication {
  public static void main(String[] args) {
    SpringApplication.run(RegieApplication.class, args);
  }
}
