/// The one PostgreSQL: embedded by default, external by setting; and how sets of rows get into it.
@NullMarked
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {})
package regie.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
