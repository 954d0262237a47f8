/// Those a company does business with: customers, their terms, tax registration and language.
@NullMarked
@ApplicationModule(
    displayName = "Parties",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "salestax",
      "rest",
      "files",
      "web"
    })
package regie.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
