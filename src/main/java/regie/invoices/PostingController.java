package regie.invoices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.jobs.Accepted;
import regie.problem.InvalidContent;
import regie.problem.SentSet;

@RestController
@RequestMapping("/api/v1")
class PostingController {
  private final PostProposal postProposal;
  private final PostAll postAll;
  private final Today today;

  PostingController(PostProposal postProposal, PostAll postAll, Today today) {
    this.postProposal = postProposal;
    this.postAll = postAll;
    this.today = today;
  }

  /// @param invoiceDate none: today
  record OnDay(@Nullable LocalDate invoiceDate) {}

  @PostMapping("/proposals/{proposal}/posting")
  @Requires(Permission.POST_INVOICES)
  PostProposal.Posted post(Actor actor, @PathVariable String proposal, @RequestBody OnDay body) {
    return postProposal.post(actor, List.of(proposal), day(actor, body.invoiceDate())).getFirst();
  }

  /// Either proposals, all or none at once, or all open ones, each on its own account in the
  /// background.
  record Postings(
      @Nullable List<@Nullable String> proposals,
      @Nullable LocalDate invoiceDate,
      @Nullable Boolean all) {}

  record Posted(List<PostProposal.Posted> invoices) {}

  @PostMapping("/postings")
  @Requires(Permission.POST_INVOICES)
  ResponseEntity<Object> postMany(Actor actor, @RequestBody Postings body) {
    LocalDate date = day(actor, body.invoiceDate());
    if (Boolean.TRUE.equals(body.all())) {
      if (body.proposals() != null) {
        throw InvalidContent.at("all", "cannot be given together with proposals").refuse();
      }
      return Accepted.of(postAll.start(actor, date));
    }
    var numbers =
        SentSet.<String>request("proposals", body.proposals()).right().stream().distinct().toList();
    return ResponseEntity.ok(new Posted(postProposal.post(actor, numbers, date)));
  }

  private LocalDate day(Actor actor, @Nullable LocalDate invoiceDate) {
    return invoiceDate == null ? today.of(actor) : invoiceDate;
  }
}
