package regie.invoices;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.jobs.MassAction.Group;
import regie.jobs.StartJob;
import regie.proforma.ProformaList;

/// Starts a job that posts every open proposal on one day, each on its own account.
@Service
public class PostAll {
  private final ProformaList proformas;
  private final PostProposalsInChunks action;
  private final StartJob startJob;

  PostAll(ProformaList proformas, PostProposalsInChunks action, StartJob startJob) {
    this.proformas = proformas;
    this.action = action;
    this.startJob = startJob;
  }

  /// Returns the job's id.
  @Transactional
  public long start(Actor actor, LocalDate invoiceDate) {
    var groups = proformas.toBePosted(actor).stream().map(Group::single).toList();
    return startJob.start(actor, action, Map.of("invoiceDate", invoiceDate.toString()), groups);
  }
}
