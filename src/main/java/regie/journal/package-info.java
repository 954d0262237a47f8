/// The integration journal: the accounting rail. Every actual from approval, and its reversal,
/// becomes one line, and the line a voucher, at once or after the accountant's review. Actuals of
/// confirmed proformas are not journalised: the invoice's voucher carries their effect.
@NullMarked
@ApplicationModule(
    displayName = "Integration journal",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "rest",
      "actuals",
      "ledger",
      "web"
    })
package regie.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
