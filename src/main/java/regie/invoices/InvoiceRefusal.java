package regie.invoices;

import java.time.LocalDate;
import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Why a proposal is not posted.
public sealed interface InvoiceRefusal extends Refusal {
  /// The proforma became an invoice before.
  record AlreadyPosted(String proposal, String invoice) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.WRONG_STATE;
    }

    @Override
    public String detail() {
      return "Proposal "
          + proposal
          + " is posted as invoice "
          + invoice
          + ". Correct it by a credit note.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("invoice", invoice);
    }
  }

  /// Others than those that were shown would be posted.
  record ProposalsChanged(String shown, long now) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.WRONG_STATE;
    }

    @Override
    public String detail() {
      return "Instead of " + shown + " proposals " + now + " match by now. Look at them again.";
    }
  }

  /// Only confirmed proformas are posted.
  record NotConfirmed(String proposal, String state) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.WRONG_STATE;
    }

    @Override
    public String detail() {
      return "Proforma " + proposal + " is " + state + ". Confirm it before posting.";
    }
  }

  /// Lines of the integration journal are posted before the invoice that reverses their accrual.
  record JournalNotPosted(String proposal, long lines) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.WRONG_STATE;
    }

    @Override
    public String detail() {
      return lines
          + " integration journal lines of proposal "
          + proposal
          + " are not posted yet. Post the journal first; its lines say why they wait.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("lines", lines);
    }
  }

  /// Nothing is invoiced to a customer on hold (BO-087).
  record CustomerOnHold(String proposal, String customer) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.CUSTOMER_ON_HOLD;
    }

    @Override
    public String detail() {
      return "Customer " + customer + " of proposal " + proposal + " is on hold.";
    }
  }

  /// Sales in another currency than the books need a rate (BO-021).
  record MissingExchangeRate(String proposal, String currency) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.MISSING_EXCHANGE_RATE;
    }

    @Override
    public String detail() {
      return "There is no exchange rate for "
          + currency
          + ", the currency of proposal "
          + proposal
          + ".";
    }
  }

  /// Invoice dates ascend within a series, unless its setting frees them.
  record InvoiceDateGoesBack(LocalDate date, LocalDate newest) implements InvoiceRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.INVOICE_DATE_GOES_BACK;
    }

    @Override
    public String detail() {
      return "An invoice is dated "
          + newest
          + " already; "
          + date
          + " would go back. Post on "
          + newest
          + " or later.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("date", date, "newest", newest);
    }
  }
}
