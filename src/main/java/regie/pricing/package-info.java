/// What an hour is billed at, and what it costs: dated rates and how one is found.
@NullMarked
@ApplicationModule(
    displayName = "Pricing",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "validity",
      "rest",
      "files",
      "web",
      "projects",
      "contracts"
    })
package regie.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
