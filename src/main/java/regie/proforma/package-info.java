/// Proforma invoices: drawn from what is ready, deleted or confirmed. Confirming is the second
/// writer of actuals: [ConfirmationRule] has its table.
@NullMarked
@ApplicationModule(
    displayName = "Proformas",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "rest",
      "salestax",
      "actuals",
      "jobs",
      "backlog",
      "web"
    })
package regie.proforma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
