package regie.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The steps of the vocabulary that need what the product cannot do yet. They are defined, so that
/// a scenario with one of them is reported as pending; when a capability comes, its steps move out.
public class PendingSteps {
  @Given("contract {string} is billed to:")
  @Given("line {string} is billed to:")
  public void multipleCustomers(String first, DataTable table) {
    throw Pending.needs("several customers of a contract");
  }

  @Given("contract {string} has a not-to-exceed limit of {amount}")
  public void limitsOfContracts(String first, BigDecimal second) {
    throw Pending.needs("not-to-exceed limits");
  }

  @Given("line {string} divides at its limit")
  @Given("the not-to-exceed status of {string} is reset")
  @Given("the not-to-exceed status of {string} is evaluated again")
  public void limits(String first) {
    throw Pending.needs("not-to-exceed limits");
  }

  @Given("contract {string} has a fixed exchange rate of {amount}")
  public void fixedRates(String first, BigDecimal second) {
    throw Pending.needs("currencies");
  }

  @Given("these exchange rates:")
  public void rates(DataTable table) {
    throw Pending.needs("currencies");
  }

  @Given("these expense categories:")
  @Given("these expenses are logged:")
  public void expenses(DataTable table) {
    throw Pending.needs("expenses");
  }

  @Given("these materials:")
  @Given("these materials are used:")
  public void materials(DataTable table) {
    throw Pending.needs("materials");
  }

  @Given("these fees are recorded:")
  public void fees(DataTable table) {
    throw Pending.needs("fees");
  }

  @Given("{string} is rejected")
  public void rejection(String first) {
    throw Pending.needs("rejecting entries");
  }

  @Given("{string} is recalled")
  @Given("the recall of {string} is approved")
  @Given("the recall of {string} is rejected")
  public void recall(String first) {
    throw Pending.needs("recalling entries");
  }

  @Given("{string} is made non-chargeable")
  @Given("{string} is made complimentary")
  @Given("{string} is made chargeable")
  public void writeOff(String first) {
    throw Pending.needs("changing the billing type in the backlog");
  }

  @Given("{string} is priced at {amount}")
  public void pricing(String first, BigDecimal second) {
    throw Pending.needs("pricing in the backlog");
  }

  @Given("{string} is accepted free of charge")
  public void freeOfCharge(String first) {
    throw Pending.needs("pricing in the backlog");
  }

  @Given("line {string} has these milestones:")
  @Given("the milestones of line {string} are:")
  public void milestones(String first, DataTable table) {
    throw Pending.needs("milestones");
  }

  @Given("line {string} is billed in equal milestones {string} from {date} to {date}")
  public void milestoneCalendar(String first, String second, LocalDate third, LocalDate fourth) {
    throw Pending.needs("milestones");
  }

  @Given("milestone {string} is {string}")
  public void milestoneStatus(String first, String second) {
    throw Pending.needs("milestones");
  }

  @Given("the next {amount} % of milestone {string} is marked ready to invoice")
  public void progress(BigDecimal first, String second) {
    throw Pending.needs("progress billing");
  }

  @Given("line {string} is {amount} % complete")
  public void complete(String first, BigDecimal second) {
    throw Pending.needs("progress billing");
  }

  @Given("line {string} is proposed for invoicing at {string} % complete")
  public void thresholds(String first, String second) {
    throw Pending.needs("billing at thresholds");
  }

  @Given("line {string} delivers units of {amount} each, {int} in all")
  public void units(String first, BigDecimal second, int third) {
    throw Pending.needs("units of delivery");
  }

  @Given("{int} units of line {string} are marked delivered")
  public void delivered(int first, String second) {
    throw Pending.needs("units of delivery");
  }

  @Given("contract {string} has these retainers:")
  public void retainers(String first, DataTable table) {
    throw Pending.needs("retainers");
  }

  @Given(
      "contract {string} has {amount} of retainers for customer {string} {string} from {date} to {date}")
  public void retainerCalendar(
      String first,
      BigDecimal second,
      String third,
      String fourth,
      LocalDate fifth,
      LocalDate sixth) {
    throw Pending.needs("retainers");
  }

  @Given("on proforma {string} {amount} of retainer {string} is applied")
  public void appliedRetainer(String first, BigDecimal second, String third) {
    throw Pending.needs("retainers");
  }

  @Given("the rest of retainer {string} is refunded on proforma {string}")
  public void refundedRetainer(String first, String second) {
    throw Pending.needs("retainers");
  }

  @Given("retainer {string} has {amount} available")
  public void availableRetainer(String first, BigDecimal second) {
    throw Pending.needs("retainers");
  }

  @Given("line {string} is invoiced {string} from {date} to {date}")
  public void schedules(String first, String second, LocalDate third, LocalDate fourth) {
    throw Pending.needs("invoice runs");
  }

  @Given("the invoice run of {date} is executed")
  public void run(LocalDate first) {
    throw Pending.needs("invoice runs");
  }

  @Given("the invoice runs from {date} to {date} are executed")
  public void runs(LocalDate first, LocalDate second) {
    throw Pending.needs("invoice runs");
  }

  @Given("{string} is added to a proforma as {string}")
  @Given("{string} is removed from proforma {string}")
  @Given("on proforma {string} the remainder of {string} is postponed")
  public void addedToDraft(String first, String second) {
    throw Pending.needs("editing drafts");
  }

  @Given("on proforma {string} the quantity of {string} is set to {amount}")
  @Given("on proforma {string} the price of {string} is set to {amount}")
  @Given("on proforma {string} the amount of {string} is set to {amount}")
  @Given("on proforma {string} the tax of {string} is set to {amount}")
  public void editedDraft(String first, String second, BigDecimal third) {
    throw Pending.needs("editing drafts");
  }

  @Given("on proforma {string} the billing type of {string} is set to {string}")
  public void editedBillingType(String first, String second, String third) {
    throw Pending.needs("editing drafts");
  }

  @Given("a detail {string} is added to proforma {string} on line {string}:")
  public void manualDetail(String first, String second, String third, DataTable table) {
    throw Pending.needs("manual details");
  }

  @Given("proforma {string} is refreshed")
  public void refreshed(String first) {
    throw Pending.needs("editing drafts");
  }

  @Given("proforma {string} is sent to review")
  public void review(String first) {
    throw Pending.needs("review of proformas");
  }

  @Given("proforma {string} is revised as {string}")
  public void revised(String first, String second) {
    throw Pending.needs("revising proformas");
  }

  @Given("{string} of proforma {string} is revised as {string}")
  public void revisedInPart(String first, String second, String third) {
    throw Pending.needs("revising proformas");
  }

  @Given("a proposal {string} is created for contract {string}")
  public void ownProposal(String first, String second) {
    throw Pending.needs("the accountant's own path");
  }

  @Given("a proposal {string} is created for contract {string} and source {string}")
  @Given("a proposal {string} is created for contract {string} with {string}")
  public void ownProposalOfSource(String first, String second, String third) {
    throw Pending.needs("the accountant's own path");
  }

  @Given("on proposal {string} the price of {string} is set to {amount}")
  public void editedProposal(String first, String second, BigDecimal third) {
    throw Pending.needs("editing proposals");
  }

  @Given("on proposal {string} the tax group of {string} is set to {string}")
  public void editedProposalTax(String first, String second, String third) {
    throw Pending.needs("editing proposals");
  }

  @Given("a fee of {amount} is added to proposal {string}")
  public void feeOnProposal(BigDecimal first, String second) {
    throw Pending.needs("editing proposals");
  }

  @Given("proposal {string} is submitted")
  @Given("proposal {string} is approved")
  @Given("proposal {string} is rejected")
  @Given("proposal {string} is deleted")
  public void reviewedProposal(String first) {
    throw Pending.needs("review of proposals");
  }

  @Given("{string} of invoice {string} is credited on proposal {string}")
  public void credited(String first, String second, String third) {
    throw Pending.needs("crediting invoices");
  }

  @Given("contract {string} has these prepayments:")
  public void prepayments(String first, DataTable table) {
    throw Pending.needs("prepayments");
  }

  @Given("a deduction of {amount} from prepayment {string} is added to proposal {string}")
  public void deduction(BigDecimal first, String second, String third) {
    throw Pending.needs("prepayments");
  }

  @Given("contract {string} has these funding sources:")
  @Given("contract {string} has these funding rules:")
  @Given("{string} is funded by:")
  public void funding(String first, DataTable table) {
    throw Pending.needs("funding sources");
  }

  @Given("customer {string} retains {amount} % until {amount} % complete")
  public void retention(String first, BigDecimal second, BigDecimal third) {
    throw Pending.needs("customer retention");
  }

  @Given("the retained amounts of contract {string} are requested on proposal {string}")
  public void requestedRetention(String first, String second) {
    throw Pending.needs("customer retention");
  }

  @Given("these vendor invoices are recorded:")
  public void vendorInvoices(DataTable table) {
    throw Pending.needs("vendor invoices");
  }

  @Given("customer {string} pays {amount} of invoice {string} on {date}")
  public void payments(String first, BigDecimal second, String third, LocalDate fourth) {
    throw Pending.needs("payments");
  }
}
