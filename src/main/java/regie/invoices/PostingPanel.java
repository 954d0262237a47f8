package regie.invoices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regie.money.Money;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.Refusal;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageProblem;
import regie.web.TypedDate;

/// What posting the chosen proposals will do, shown before it is done.
///
/// @param input the invoice date as typed
/// @param problems why it would be refused, none repeated; at most [#PROBLEMS_MAX]
/// @param problemsMore how many more there are
/// @param query tells the form's receiver which proposals are meant
public record PostingPanel(
    long invoices,
    List<OpenProposals.Sum> sums,
    LocalDate date,
    FormInput input,
    List<PageProblem> problems,
    int problemsMore,
    String query) {
  private static final int PROBLEMS_MAX = 5;

  static PostingPanel of(
      Frame frame, List<OpenProposals.Sum> sums, FormInput input, LocalDate date) {
    long count = sums.stream().mapToLong(OpenProposals.Sum::proposals).sum();
    String query = frame.url().without("invoiceDate", "after").query();
    return new PostingPanel(count, sums, date, input, List.of(), 0, query);
  }

  PostingPanel refused(Collection<? extends Refusal> refusals, Frame frame) {
    var all =
        Stream.concat(
                problems.stream(),
                refusals.stream().map(refusal -> PageProblem.of(refusal, frame.texts())))
            .distinct()
            .toList();
    var shown = all.stream().limit(PROBLEMS_MAX).toList();
    return new PostingPanel(invoices, sums, date, input, shown, all.size() - shown.size(), query);
  }

  /// The day typed, else that of all proformas, else today.
  static LocalDate date(
      FormInput input, List<OpenProposals.Sum> sums, LocalDate today, Frame frame) {
    var content = new Content();
    LocalDate typed = input.date("invoiceDate", content, TypedDate.in(frame.texts(), today));
    if (content.isWrong()) {
      input.refused(new InvalidContent(content.places()), frame.texts());
      return today;
    }
    LocalDate date = typed == null ? ofProformas(sums, today) : typed;
    input.set("invoiceDate", frame.format().date(date));
    return date;
  }

  private static LocalDate ofProformas(List<OpenProposals.Sum> sums, LocalDate today) {
    var days = sums.stream().flatMap(sum -> Stream.of(sum.first(), sum.last())).distinct().toList();
    return days.size() == 1 ? days.getFirst() : today;
  }

  /// `172,303.25 GBP, 1,600.00 EUR`.
  String total(Frame frame, Function<OpenProposals.Sum, Money> amount) {
    return sums.stream()
        .map(sum -> frame.format().money(amount.apply(sum)))
        .collect(Collectors.joining(", "));
  }

  /// What will happen, a sentence each.
  public List<String> effects(Frame frame) {
    var t = frame.texts();
    return List.of(
        t.count(
            "invoices.posting.what",
            invoices,
            frame.format().date(date),
            total(frame, OpenProposals.Sum::net),
            total(frame, OpenProposals.Sum::total)),
        t.count("invoices.posting.numbers", invoices),
        t.get("invoices.posting.final"));
  }

  public boolean possible() {
    return invoices > 0 && problems.isEmpty();
  }
}
