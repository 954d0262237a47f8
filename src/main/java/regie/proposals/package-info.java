/// Invoice proposals: the accounting side of a confirmed proforma, keyed by it. A proposal adds
/// facts (tax, due date, accounts, the voucher that posting will write) and never copies details.
@NullMarked
@ApplicationModule(
    displayName = "Invoice proposals",
    allowedDependencies = {"money", "problem", "database", "company", "ledger", "salestax"})
package regie.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
