/// The legal document: posting takes the number, writes voucher, snapshot and hash link in one
/// transaction; nothing of it changes afterwards.
@NullMarked
@ApplicationModule(
    displayName = "Invoices",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "rest",
      "jobs",
      "ledger",
      "salestax",
      "proforma",
      "proposals",
      "files",
      "web"
    })
package regie.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
