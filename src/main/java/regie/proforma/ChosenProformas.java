package regie.proforma;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.money.Money;
import regie.proforma.ProformaList.Row;
import regie.proforma.ProformaList.Sums;
import regie.web.Confirmation;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.PageProblem;
import regie.web.Texts;

/// Chosen proformas by themselves: fresh from the backlog, or picked in the list. While they are
/// drafts, the page says what confirming does; then it leads on to posting.
///
/// @param confirmation none when they are not, or no longer, to be confirmed by the visitor
/// @param next address of the next step once they are confirmed, none before and after
public record ChosenProformas(
    Grid grid,
    List<Row> rows,
    List<Sums> sums,
    @Nullable Confirmation confirmation,
    @Nullable String next,
    @Nullable PageProblem problem) {

  static ChosenProformas of(
      Frame frame, List<Row> rows, long claims, @Nullable PageProblem problem) {
    var sums = sums(rows);
    boolean drafts = !rows.isEmpty() && rows.stream().allMatch(ProformaListPage::isDraft);
    boolean confirmed =
        !rows.isEmpty()
            && rows.stream().noneMatch(ProformaListPage::isDraft)
            && rows.stream().allMatch(row -> row.invoice().isEmpty());
    var numbers = rows.stream().map(Row::proforma).toList();
    return new ChosenProformas(
        ProformaListPage.grid(frame),
        rows,
        sums,
        drafts && frame.may(Permission.EDIT_PROFORMAS)
            ? confirmation(frame, numbers, sums, claims)
            : null,
        confirmed && frame.menu().offers("/proposals")
            ? ProformaChoice.address("/proposals", numbers)
            : null,
        problem);
  }

  private static Confirmation confirmation(
      Frame frame, List<String> numbers, List<Sums> sums, long claims) {
    Texts t = frame.texts();
    String net =
        sums.stream()
            .map(
                it ->
                    frame
                        .format()
                        .money(new Money(it.amount(), Currency.getInstance(it.currency()))))
            .collect(Collectors.joining(", "));
    return new Confirmation(
        t.get("proforma.confirm.title"),
        List.of(
            t.count("proforma.confirm.effect", numbers.size(), net, claims),
            t.get("proforma.confirm.backlog")),
        "/proformas/confirmations",
        Map.of("proforma", numbers),
        t.count("proforma.confirm.submit", numbers.size()),
        "/proformas",
        null);
  }

  private static List<Sums> sums(List<Row> rows) {
    var byCurrency =
        rows.stream()
            .collect(Collectors.groupingBy(Row::currency, TreeMap::new, Collectors.toList()));
    return byCurrency.entrySet().stream()
        .map(
            it ->
                new Sums(
                    it.getKey(),
                    it.getValue().size(),
                    it.getValue().stream().filter(ProformaListPage::isDraft).count(),
                    it.getValue().stream()
                        .map(Row::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                    it.getValue().stream().map(Row::tax).reduce(BigDecimal.ZERO, BigDecimal::add)))
        .toList();
  }

  ModelAndView view() {
    return new ModelAndView(
        "proforma/chosen",
        Map.of("page", this),
        HttpStatus.valueOf(problem == null ? 200 : problem.status()));
  }
}
