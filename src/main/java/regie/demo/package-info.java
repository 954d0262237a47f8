/// The demonstration company: real hours to bill, made on the first start through the same imports
/// and use cases as anybody's data; and what is printed when the application is ready.
@NullMarked
@ApplicationModule(displayName = "Demonstration")
package regie.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
