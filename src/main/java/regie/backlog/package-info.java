/// The billing backlog: open items, what is ready to be invoiced and who says so.
@NullMarked
@ApplicationModule(
    displayName = "Backlog",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "rest",
      "actuals",
      "jobs",
      "files",
      "web"
    })
package regie.backlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
