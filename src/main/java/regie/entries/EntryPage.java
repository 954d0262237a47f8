package regie.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import regie.actuals.BillingType;
import regie.problem.Refusal;
import regie.rest.Page;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridPager;
import regie.web.GridPicked;
import regie.web.PageProblem;
import regie.web.PageStatus;
import regie.web.Texts;

/// What a list of entries shows.
///
/// @param input what stands in the filter
/// @param typed what was decided on single entries, shown again when it is refused
/// @param sum of all that match
public record EntryPage(
    List<FormField> fields,
    FormInput input,
    FormInput typed,
    Grid grid,
    GridPager pager,
    List<ListedEntry> rows,
    EntryList.Sum sum,
    Set<String> picked,
    @Nullable PageProblem problem) {

  record Found(Page<ListedEntry> page, EntryList.Sum sum) {
    static final Found NOTHING = new Found(new Page<>(List.of(), null), EntryList.Sum.NOTHING);
  }

  static EntryPage of(Frame frame, List<FormField> fields, Grid grid, Found found) {
    var page = found.page;
    var sum = found.sum;
    return new EntryPage(
        fields,
        EntryFilter.input(frame.url()),
        FormInput.empty(),
        grid,
        GridPager.of(frame.url(), page.items().size(), sum.entries(), page.next()),
        page.items(),
        sum,
        Set.of(),
        null);
  }

  EntryPage selectable() {
    return new EntryPage(
        fields, input, typed, grid.selectable(sum.entries()), pager, rows, sum, picked, problem);
  }

  /// With why something was refused, and what had been selected and typed.
  EntryPage refused(Refusal refusal, FormInput sent, GridPicked was, Texts t) {
    var labels = new HashMap<String, String>();
    was.items().forEach(it -> labels.put("billable-" + it, it + ", " + t.get("entries.billable")));
    var refused = PageProblem.of(refusal, t).labelled(labels);
    return new EntryPage(
        fields, input, sent, grid, pager, rows, sum, Set.copyOf(was.items()), refused);
  }

  /// With why the filter cannot be read.
  EntryPage unread(Refusal refusal, Texts t) {
    input.refused(refusal, t);
    return new EntryPage(
        fields, input, typed, grid, pager, rows, sum, picked, PageProblem.of(refusal, t));
  }

  public boolean isPicked(ListedEntry row) {
    return grid.isAllSelected() || picked.contains(row.entry());
  }

  public static PageStatus status(ListedEntry row) {
    return switch (EntryColumns.status(row)) {
      case DRAFT -> PageStatus.OPEN;
      case SUBMITTED -> PageStatus.WAIT;
      case APPROVED -> PageStatus.POSTED;
      case RETURNED -> PageStatus.FAIL;
    };
  }

  public static String statusText(ListedEntry row, Texts t) {
    return t.of("entries.status", EntryColumns.status(row));
  }

  /// The billing types that an approver chooses from.
  public static List<Choice> types(Texts t) {
    return Stream.of(BillingType.CHARGEABLE, BillingType.NON_CHARGEABLE, BillingType.COMPLIMENTARY)
        .map(it -> new Choice(it.term(), t.of("entries.type", it)))
        .toList();
  }

  ModelAndView view(String name) {
    return new ModelAndView(
        "entries/" + name,
        Map.of("page", this),
        HttpStatus.valueOf(problem == null ? 200 : problem.status()));
  }
}
