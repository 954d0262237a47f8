package regie;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The boundaries of the modules: no cycles, and only what each `package-info` allows.
class ModulesTest {
  @Test
  void modules_use_each_other_only_as_declared() {
    ApplicationModules.of(RegieApplication.class).verify();
  }
}
