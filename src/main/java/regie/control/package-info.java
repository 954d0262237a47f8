/// Proves that the books agree with themselves: [VerifyBooks].
@NullMarked
@ApplicationModule(
    displayName = "Control",
    allowedDependencies = {"company", "access", "invoices", "web"})
package regie.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
