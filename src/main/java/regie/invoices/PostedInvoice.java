package regie.invoices;

import java.time.Instant;
import regie.proposals.InvoiceProposal;

/// An invoice as posting stores it.
///
/// @param numberInSeries ascends without a gap within series and fiscal year
/// @param chainPosition counts the links of the series from 1, over all years
/// @param canonical the document in canonical form, covered by `hash` ([CanonicalDocument])
record PostedInvoice(
    long id,
    String series,
    int fiscalYear,
    long numberInSeries,
    String number,
    InvoiceProposal proposal,
    long voucherId,
    Instant postedAt,
    long chainPosition,
    String canonical,
    byte[] previousHash,
    byte[] hash) {}
