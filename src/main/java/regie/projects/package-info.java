/// What is worked on and who works: projects with their tasks, resources with their roles and what
/// their hours cost.
@NullMarked
@ApplicationModule(
    displayName = "Projects",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "validity",
      "rest",
      "files",
      "web"
    })
package regie.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
