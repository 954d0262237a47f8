/// Who may do what: users, roles per company, tokens, sessions; the permission that every endpoint
/// names; idempotency keys; the audit trail.
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"money", "problem", "database", "company", "rest"})
package regie.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
