package regie.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.InvalidContent;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1")
class JournalController {
  private final JournalList journals;
  private final PostIntegrationJournal postIntegrationJournal;

  JournalController(JournalList journals, PostIntegrationJournal postIntegrationJournal) {
    this.journals = journals;
    this.postIntegrationJournal = postIntegrationJournal;
  }

  record Journals(List<JournalList.Row> items) {}

  @GetMapping("/journals")
  @Requires(Permission.READ_JOURNALS)
  Journals list(Actor actor) {
    return new Journals(journals.journals(actor));
  }

  record LineQuery(@Nullable String status, @Nullable Integer limit, @Nullable String after) {}

  @GetMapping("/journals/{journal}/lines")
  @Requires(Permission.READ_JOURNALS)
  Page<JournalList.LineRow> lines(
      Actor actor, @PathVariable long journal, @ParameterObject LineQuery query) {
    var paging = Paging.of(query.limit(), query.after());
    return Page.of(
        journals.lines(actor, journal, query.status(), paging),
        paging,
        line -> Long.toString(line.actual()));
  }

  /// @param journal the one that is posted; none: all
  record JournalPosting(@Nullable String journal) {}

  @PostMapping("/journal-postings")
  @Requires(Permission.POST_JOURNALS)
  PostIntegrationJournal.Outcome post(Actor actor, @RequestBody JournalPosting body) {
    return postIntegrationJournal.post(actor, journal(body.journal()));
  }

  private static long journal(@Nullable String journal) {
    if (journal == null) {
      return 0;
    }
    try {
      return Long.parseLong(journal);
    } catch (NumberFormatException e) {
      throw InvalidContent.at("journal", "must be the number of a journal").refuse();
    }
  }
}
