package regie.backlog;

import java.time.LocalDate;
import java.util.List;
import regie.problem.Content;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageUrl;
import regie.web.TypedDate;

/// The filter of the backlog as it stands in the address of its page: dates as people type them.
public final class BacklogAddress {
  private static final List<String> FIELDS =
      List.of("q", "from", "to", "class", "resource", "type", "status");

  private BacklogAddress() {}

  /// What stands in the fields of the filter.
  static FormInput input(PageUrl url) {
    FormInput input = FormInput.empty();
    FIELDS.forEach(field -> input.set(field, url.get(field)));
    return input;
  }

  /// Refused when something cannot be read, by the names of the fields.
  public static BacklogFilter filter(PageUrl url, Frame frame, LocalDate today) {
    FormInput input = input(url);
    Content content = new Content();
    TypedDate typed = TypedDate.in(frame.texts(), today);
    LocalDate from = input.date("from", content, typed);
    LocalDate to = input.date("to", content, typed);
    content.refuseIfWrong();
    return new BacklogQuery(
            input.orNull("q"),
            url.get("contract"),
            url.get("customer"),
            url.get("project"),
            input.orNull("resource"),
            from,
            to,
            input.orNull("class"),
            input.orNull("type"),
            input.orNull("status"))
        .filter();
  }
}
