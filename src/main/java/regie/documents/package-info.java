/// What the customer gets: the posted invoice as a PDF, made from the stored
/// [regie.invoices.InvoiceDocument] and nothing else, rendered once and then kept.
@NullMarked
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"invoices", "access", "company", "problem"})
package regie.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
