/// What all REST controllers share: versions in `ETag` and `If-Match`, and pages of a list.
@NullMarked
@ApplicationModule(
    displayName = "REST",
    allowedDependencies = {"problem"})
package regie.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
