/// Mass work: cut into chunks, shared out over the cores, each chunk its own transaction; with
/// progress, an outcome for every item, and cancellation between chunks. What is small enough is
/// done in the request itself; the use case is the same.
///
/// Modules contribute a [MassAction] each.
@NullMarked
@ApplicationModule(
    displayName = "Jobs",
    allowedDependencies = {"problem", "database", "company", "access", "web"})
package regie.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
