/// Things that are valid from one day to another: rates of pay, prices, taxes. One rule for all of
/// them ([Timeline]).
@NullMarked
@ApplicationModule(
    displayName = "Validity",
    allowedDependencies = {"problem"})
package regie.validity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
