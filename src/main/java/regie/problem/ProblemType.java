package regie.problem;

import java.util.Locale;

/// Every way in which a call can be refused, in order of precedence where several apply: who asks,
/// whether the thing exists, whether the content can be read, whether the version is current, then
/// the rules of the books. At the end what HTTP itself refuses, and what is our fault.
///
/// The slug, the last part of a problem's `type`, is the name in lower case with hyphens. What
/// `/problems/<slug>` and `docs/reference/problems.md` say about a type is its explanation here.
public enum ProblemType {
  /// Shares its slug with [#FORBIDDEN]; the status tells them apart.
  UNAUTHENTICATED(
      401,
      "Sign in first",
      "The call carries no token or session, or one that has expired or was withdrawn. Sign in, or"
          + " send a valid token as `Authorization: Bearer …`.") {
    @Override
    public String slug() {
      return FORBIDDEN.slug();
    }
  },
  FORBIDDEN(
      403,
      "Not permitted",
      "You are signed in, but none of your roles in this company has the permission that this needs."
          + " `permission` names it. An administrator of the company can give you a role that has"
          + " it."),
  TOO_MANY_ATTEMPTS(
      429,
      "Too many attempts",
      "There were too many failed attempts to sign in under this name or from this address. Wait as"
          + " many seconds as `Retry-After` says."),
  NOT_FOUND(
      404,
      "Not found",
      "There is no such thing in this company. What belongs to another company answers the same."),
  INVALID_CONTENT(
      422,
      "Content cannot be accepted",
      "Something that was sent is missing, malformed, unknown or out of range. `errors` names every"
          + " place and what is wrong there. Nothing was changed."),
  VERSION_REQUIRED(
      428,
      "Say which version you mean",
      "A change must name the version that it was made from: send the `ETag` of what you read as"
          + " `If-Match`."),
  STALE_VERSION(
      412,
      "Changed by somebody else meanwhile",
      "Somebody changed this after you read it. Read it again, then repeat your change if it still"
          + " makes sense."),
  IDEMPOTENCY_CONFLICT(
      422,
      "Idempotency key already used for another request",
      "A key stands for one request. This one was already used for a different address or body."
          + " Use a new key for a new request."),
  WRONG_STATE(
      409,
      "Not possible in this state",
      "The thing exists, but not in a state in which this can be done; the detail says which state"
          + " and what to do instead."),
  ALREADY_INVOICED(
      409,
      "Already invoiced",
      "This is on a confirmed proforma or a posted invoice. Revise or credit that instead."),
  ON_A_DRAFT(
      409,
      "On a draft proforma",
      "This is on a draft proforma. Remove it there, or delete the draft, first."),
  NOTHING_TO_INVOICE(
      409,
      "Nothing to invoice",
      "Nothing was found that is ready to invoice, belongs to what was asked for, and is dated"
          + " early enough."),
  NOT_EDITABLE(
      409,
      "Not editable",
      "This can no longer be changed, or was never meant to be; the detail says why."),
  MISSING_PRICE(
      409,
      "A price is missing",
      "Work without a price cannot be marked ready to invoice. Enter a bill rate, price it, or"
          + " accept it as free of charge."),
  NEGATIVE_QUANTITY(
      422, "Quantity is negative", "Quantities are entered as positive numbers; correct instead."),
  DATED_IN_FUTURE(
      409,
      "Dated in the future",
      "A proforma takes only what is dated up to its own date. Choose a later date, or wait."),
  CURRENCY_MISMATCH(
      422, "Currencies differ", "Amounts in different currencies cannot be brought together here."),
  MISSING_EXCHANGE_RATE(
      409,
      "An exchange rate is missing",
      "There is no exchange rate of this currency valid on the date. Enter one, then try again."),
  MISSING_POSTING_SETUP(
      409,
      "An account is missing in the posting profile",
      "No account is set up for a posting type that this needs. Complete the posting profile."),
  PERIOD_CLOSED(
      409,
      "The period is closed",
      "The accounting date lies in a closed period. Open it, or choose a date in an open one."),
  INVOICE_DATE_GOES_BACK(
      409,
      "The invoice date goes back",
      "Invoice dates ascend within a series, and a later one was already posted. Choose that day or"
          + " a later one."),
  OVERLAPPING_VALIDITY(
      409,
      "Validities overlap",
      "Two rates, prices or rules for the same thing would be valid on the same day. End the"
          + " earlier one first."),
  CUSTOMER_ON_HOLD(
      409, "The customer is on hold", "The customer is on hold, so nothing is invoiced to them."),
  METHOD_NOT_ALLOWED(
      405, "Not done this way", "The address exists, but not for this method; `Allow` lists them."),
  NOT_ACCEPTABLE(
      406, "Not available in this format", "The address cannot answer in the format asked for."),
  PAYLOAD_TOO_LARGE(
      413, "Too large", "More was sent than is accepted in one call; the detail says how much is."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Format not understood", "The `Content-Type` of what was sent is not read here."),
  INTERNAL_ERROR(
      500,
      "Something went wrong on our side",
      "This is a fault of the application, not of the call. Nothing was changed. Give the"
          + " `reference` to whoever runs the installation: the log says more under it."),
  UNAVAILABLE(
      503,
      "Not available right now",
      "The database cannot be reached, or somebody else is working on the same things for long."
          + " Nothing was changed. Try again after as many seconds as `Retry-After` says.");

  private final int status;
  private final String title;
  private final String explanation;

  ProblemType(int status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
  }

  /// HTTP status.
  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /// What the type means and what to do about it, for people; code and headers in backticks.
  public String explanation() {
    return explanation;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
