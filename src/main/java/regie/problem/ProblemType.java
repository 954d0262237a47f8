package regie.problem;

import java.util.Locale;

/// Every way in which a call can be refused, in order of precedence where several apply: who asks,
/// whether the thing exists, whether the content can be read, whether the version is current, then
/// the rules of the books.
///
/// The slug, the last part of a problem's `type`, is the name in lower case with hyphens.
public enum ProblemType {
  UNAUTHENTICATED(401, "Sign in first"),
  FORBIDDEN(403, "Not permitted"),
  TOO_MANY_ATTEMPTS(429, "Too many attempts"),
  NOT_FOUND(404, "Not found"),
  INVALID_CONTENT(422, "Content cannot be accepted"),
  VERSION_REQUIRED(428, "Say which version you mean"),
  STALE_VERSION(412, "Changed by somebody else meanwhile"),
  IDEMPOTENCY_CONFLICT(422, "Idempotency key already used for another request"),
  WRONG_STATE(409, "Not possible in this state"),
  ALREADY_INVOICED(409, "Already invoiced"),
  ON_A_DRAFT(409, "On a draft proforma"),
  NOTHING_TO_INVOICE(409, "Nothing to invoice"),
  NOT_EDITABLE(409, "Not editable"),
  MISSING_PRICE(409, "A price is missing"),
  NEGATIVE_QUANTITY(422, "Quantity is negative"),
  DATED_IN_FUTURE(409, "Dated in the future"),
  CURRENCY_MISMATCH(422, "Currencies differ"),
  MISSING_EXCHANGE_RATE(409, "An exchange rate is missing"),
  MISSING_POSTING_SETUP(409, "An account is missing in the posting profile"),
  PERIOD_CLOSED(409, "The period is closed"),
  INVOICE_DATE_GOES_BACK(409, "The invoice date goes back"),
  OVERLAPPING_VALIDITY(409, "Validities overlap"),
  CUSTOMER_ON_HOLD(409, "The customer is on hold");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /// HTTP status.
  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
