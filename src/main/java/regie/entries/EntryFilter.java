package regie.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageUrl;
import regie.web.Texts;
import regie.web.TypedDate;

/// The filter of lists of entries as it stands in the address of a page: dates as people type them.
final class EntryFilter {
  private static final List<String> FIELDS = List.of("project", "resource", "from", "to", "status");

  private EntryFilter() {}

  static FormInput input(PageUrl url) {
    FormInput input = FormInput.empty();
    FIELDS.forEach(field -> input.set(field, url.get(field)));
    return input;
  }

  /// Refused when a date cannot be read.
  static TimeEntries.Filter of(PageUrl url, Frame frame, LocalDate today) {
    FormInput input = input(url);
    Content content = new Content();
    TypedDate typed = TypedDate.in(frame.texts(), today);
    LocalDate from = input.date("from", content, typed);
    LocalDate to = input.date("to", content, typed);
    content.refuseIfWrong();
    return new TimeEntries.Filter(input.orNull("project"), input.orNull("resource"), from, to);
  }

  static @Nullable EntryStatus status(PageUrl url) {
    if (!url.has("status")) {
      return null;
    }
    return Stream.of(EntryStatus.values())
        .filter(it -> it.name().equalsIgnoreCase(url.get("status")))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidContent.at("status", "must be draft, submitted, approved or returned")
                    .refuse());
  }

  static List<FormField> fields(Texts t) {
    return List.of(
        FormField.text("project", t.get("entries.project")),
        FormField.text("resource", t.get("entries.resource")),
        FormField.of(FormField.Kind.DATE, "from", t.get("entries.from")),
        FormField.of(FormField.Kind.DATE, "to", t.get("entries.to")));
  }

  static List<FormField> fieldsWithStatus(Texts t) {
    var statuses =
        Stream.of(EntryStatus.values())
            .map(it -> new Choice(it.name().toLowerCase(Locale.ROOT), t.of("entries.status", it)))
            .toList();
    var status =
        FormField.choice(
            "status", t.get("entries.status"), Choice.orNone(t.get("web.filter.all"), statuses));
    return Stream.concat(fields(t).stream(), Stream.of(status)).toList();
  }
}
