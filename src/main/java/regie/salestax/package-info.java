/// Sales tax: groups with dated rates, and the tax of a document.
@NullMarked
@ApplicationModule(displayName = "Sales tax")
package regie.salestax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
