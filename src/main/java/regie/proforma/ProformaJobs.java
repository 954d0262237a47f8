package regie.proforma;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.jobs.MassAction.Group;
import regie.jobs.StartJob;

/// Starts the jobs that create and confirm whatever there is.
@Service
public class ProformaJobs {
  private final InvoiceableContracts contracts;
  private final ProformaList proformas;
  private final CreateProformasInChunks create;
  private final ConfirmProformasInChunks confirm;
  private final StartJob startJob;

  ProformaJobs(
      InvoiceableContracts contracts,
      ProformaList proformas,
      CreateProformasInChunks create,
      ConfirmProformasInChunks confirm,
      StartJob startJob) {
    this.contracts = contracts;
    this.proformas = proformas;
    this.create = create;
    this.confirm = confirm;
    this.startJob = startJob;
  }

  /// Proformas dated `date` for every confirmed contract on which something is ready. Returns the
  /// job's id.
  @Transactional
  public long createAll(Actor actor, LocalDate date) {
    var codes = contracts.withSomethingReady(actor, date);
    return startJob.start(actor, create, Map.of("date", date.toString()), groups(codes));
  }

  /// The same for these contracts.
  @Transactional
  public long create(Actor actor, List<String> contracts, LocalDate date) {
    return startJob.start(actor, create, Map.of("date", date.toString()), groups(contracts));
  }

  /// These proformas, each on its own account. Returns the job's id.
  @Transactional
  public long confirm(Actor actor, List<String> numbers) {
    return startJob.start(actor, confirm, Map.of(), groups(numbers));
  }

  /// All drafts. Returns the job's id.
  @Transactional
  public long confirmAll(Actor actor) {
    return startJob.start(actor, confirm, Map.of(), groups(proformas.drafts(actor)));
  }

  private static List<Group> groups(List<String> items) {
    return items.stream().map(Group::single).toList();
  }
}
