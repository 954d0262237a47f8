/// The billing backlog: open items, what is ready to be invoiced and who says so.
@NullMarked
@ApplicationModule(displayName = "Backlog")
package regie.backlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
