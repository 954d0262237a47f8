/// Amounts, prices, quantities and how they are rounded and spread. Depends on nothing.
///
/// [Money] is always at its currency's decimals; [UnitPrice] and [Quantity] carry up to six. They
/// meet in one place, [UnitPrice#times], under a named [Rounding].
@NullMarked
@ApplicationModule(
    displayName = "Money",
    allowedDependencies = {})
package regie.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
