/// What was agreed with a customer: contracts, and their lines, each of which says how one project
/// is billed.
@NullMarked
@ApplicationModule(
    displayName = "Contracts",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "rest",
      "files",
      "web",
      "parties",
      "projects"
    })
package regie.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
