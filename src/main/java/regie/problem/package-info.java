/// What the application says when it refuses: one closed list of problem types ([ProblemType]), one
/// kind of value that modules refuse with ([Refusal]), one exception that rolls back
/// ([RefusedException]). The web layer renders them as RFC 9457 problems, in one place.
@NullMarked
@ApplicationModule(
    displayName = "Problems",
    allowedDependencies = {})
package regie.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
