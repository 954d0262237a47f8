/// The page frame, the parts that pages are made of, their texts in three languages, and how what
/// people type is read. Pages themselves stand in the module whose work they show.
@NullMarked
@ApplicationModule(
    displayName = "Web",
    allowedDependencies = {"money", "problem", "company", "access", "rest"})
package regie.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
