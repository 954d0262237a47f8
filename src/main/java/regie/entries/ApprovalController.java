package regie.entries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.actuals.BillingType;
import regie.company.Actor;
import regie.jobs.Accepted;
import regie.money.Quantity;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.SentSet;

@RestController
@RequestMapping("/api/v1")
class ApprovalController {
  private final ApproveEntries approveEntries;
  private final ApproveAll approveAll;
  private final CancelApproval cancelApproval;

  ApprovalController(
      ApproveEntries approveEntries, ApproveAll approveAll, CancelApproval cancelApproval) {
    this.approveEntries = approveEntries;
    this.approveAll = approveAll;
    this.cancelApproval = cancelApproval;
  }

  /// What is decided on one entry; without quantity and type it is approved as submitted.
  record Decision(
      @Nullable String entry, @Nullable BigDecimal billable, @Nullable String billingType) {
    EntryApproval read(Content content) {
      String number = content.required("entry", entry);
      content.decimals("billable", billable, Quantity.DECIMALS_MAX);
      Quantity quantity =
          billable == null
              ? null
              : content.parsed("billable", () -> new Quantity(billable), Quantity.ZERO);
      BillingType type =
          billingType == null
              ? null
              : content.parsed(
                  "billingType", () -> BillingType.of(billingType), BillingType.CHARGEABLE);
      return new EntryApproval(number, quantity, type);
    }
  }

  record WhichEntries(
      @Nullable String project,
      @Nullable String resource,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /// Either the decisions one by one, which are carried out at once, all or none; or all submitted
  /// entries that match, as submitted, in the background.
  record Approvals(@Nullable List<@Nullable Decision> approvals, @Nullable WhichEntries all) {}

  @PostMapping("/approvals")
  @Requires(Permission.APPROVE_ENTRIES)
  ResponseEntity<Object> approve(Actor actor, @RequestBody Approvals body) {
    WhichEntries all = body.all();
    if (all != null) {
      if (body.approvals() != null) {
        throw InvalidContent.at("all", "cannot be given together with approvals").refuse();
      }
      var filter = new TimeEntries.Filter(all.project(), all.resource(), all.from(), all.to());
      return Accepted.of(approveAll.start(actor, filter));
    }
    SentSet<Decision> sent = SentSet.request("approvals", body.approvals());
    SentSet<EntryApproval> approvals = sent.checked(Decision::read);
    approvals.unique("entry", EntryApproval::number);
    approvals.settle();
    return ResponseEntity.ok(approveEntries.approve(actor, approvals.right()));
  }

  record Cancellations(@Nullable List<@Nullable String> entries) {}

  @PostMapping("/approval-cancellations")
  @Requires(Permission.APPROVE_ENTRIES)
  Map<String, Integer> cancel(Actor actor, @RequestBody Cancellations body) {
    var numbers = SentSet.request("entries", body.entries()).right();
    cancelApproval.cancel(actor, numbers);
    return Map.of("cancelled", numbers.size());
  }
}
