package regie.company;

import java.time.Instant;
import java.time.LocalDate;

/// What day it is for a company, and what instant it is for the record. The only source of both;
/// legal dates are plain dates in the legal entity's time zone.
public interface BusinessDay {
  LocalDate today(LegalEntity company);

  Instant now();
}
