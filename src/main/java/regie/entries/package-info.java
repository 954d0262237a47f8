/// Time entries: logged, submitted, approved. Approval is where money begins: [ApproveEntries]
/// writes cost and unbilled sales by the table of [ApprovalRule].
@NullMarked
@ApplicationModule(
    displayName = "Entries",
    allowedDependencies = {
      "money",
      "problem",
      "database",
      "company",
      "access",
      "rest",
      "files",
      "projects",
      "pricing",
      "actuals",
      "journal",
      "jobs",
      "web"
    })
package regie.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
