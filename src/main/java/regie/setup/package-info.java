/// Companies are created and set up here, above the modules that each keep something for them:
/// [CreateCompany] calls one after the other, so that reading order is calling order.
@NullMarked
@ApplicationModule(
    displayName = "Company setup",
    allowedDependencies = {"problem", "company", "access", "ledger", "rest", "files", "web"})
package regie.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
