/// Accounts, the posting profile, periods and vouchers. A voucher is written once, balanced, and
/// never changed.
@NullMarked
@ApplicationModule(
    displayName = "Ledger",
    allowedDependencies = {"money", "problem", "database", "company", "access", "rest", "web"})
package regie.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
