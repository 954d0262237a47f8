/// Sales tax: groups with dated rates, and the tax of a document.
@NullMarked
@ApplicationModule(
    displayName = "Sales tax",
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
package regie.salestax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
