/// The journal of actuals, append-only, and the two small sets of working rows beside it: what is
/// still to be billed ([OpenItem]) and what a contract line has cost and sold so far
/// ([BalanceChange]).
///
/// Read on at [Actual], then [ActualsJournal].
@NullMarked
@ApplicationModule(
    displayName = "Actuals",
    allowedDependencies = {"money", "problem", "database", "company", "access", "rest"})
package regie.actuals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
