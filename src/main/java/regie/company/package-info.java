/// Legal entities: who invoices, in which currency, under which settings, on which business day,
/// with which numbers.
@NullMarked
@ApplicationModule(
    displayName = "Companies",
    allowedDependencies = {"money", "problem", "database"})
package regie.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
