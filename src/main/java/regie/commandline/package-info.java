/// The same jar as a command: `verify`, `import`. Beside a running instance it uses that instance's
/// database.
@NullMarked
@ApplicationModule(displayName = "Command line")
package regie.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
