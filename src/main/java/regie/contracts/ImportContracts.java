package regie.contracts;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.Content;
import regie.problem.SentSet;

/// Takes contracts and lines from rows that hold one line each, together with its contract. The
/// first row of a contract that is not known creates it; every row adds its line.
@Service
public class ImportContracts {
  private final Contracts contracts;
  private final ContractLines lines;
  private final ContractReferences references;
  private final ConfirmContracts confirm;

  ImportContracts(
      Contracts contracts,
      ContractLines lines,
      ContractReferences references,
      ConfirmContracts confirm) {
    this.contracts = contracts;
    this.lines = lines;
    this.references = references;
    this.confirm = confirm;
  }

  /// @param line none when the row is of a contract only
  public record Row(
      ProjectContract.Content contract,
      ContractLine.@Nullable Content line,
      @Nullable ContractStatus status) {}

  private record Checked(ProjectContract contract, @Nullable ContractLine line, boolean confirms) {}

  @Transactional
  public void write(Actor actor, SentSet<Row> sent) {
    var mentioned = new ContractReferences.Mentioned();
    for (Row row : sent.right()) {
      mentioned.contract(row.contract().code());
      mentioned.customer(row.contract().customer());
      mentioned.lines(row.line() == null ? null : List.of(row.line()));
    }
    ContractRules rules = references.rules(actor, mentioned);
    SentSet<Checked> checked = sent.checked((row, content) -> checked(row, rules, content));
    var known = new HashMap<>(contracts.references(actor, mentioned.contracts()));
    Set<Checked> creating = creating(checked, known);
    SentSet<Checked> created = checked.only(creating::contains);
    var drafts = created.right().stream().map(Checked::contract).toList();
    created.written("code", c -> c.contract().code(), contracts.insert(actor, drafts));
    lines.insert(
        actor, checked.right().stream().map(Checked::line).filter(Objects::nonNull).toList());
    var confirmed = created.right().stream().filter(Checked::confirms).toList();
    confirm.confirm(actor, confirmed.stream().map(c -> c.contract().code()).toList());
    checked.settle();
  }

  private static Checked checked(Row row, ContractRules rules, Content content) {
    ProjectContract contract = rules.contract(row.contract(), 1, content);
    ContractLine.Content sent = row.line();
    ContractLine line = sent == null ? null : rules.line(contract.code(), sent, "", content);
    return new Checked(contract, line, row.status() == ContractStatus.CONFIRMED);
  }

  /// The rows that create their contract. The others must agree with what is known of it.
  private static Set<Checked> creating(
      SentSet<Checked> rows, Map<String, Contracts.Reference> known) {
    Set<Checked> creating = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.check(
        (row, content) -> {
          ProjectContract contract = row.contract();
          var own =
              new Contracts.Reference(contract.code(), 0, contract.customer(), contract.currency());
          Contracts.Reference before = known.putIfAbsent(contract.code(), own);
          if (before == null) {
            creating.add(row);
            return;
          }
          content.check(
              before.customer().equals(contract.customer()),
              "customer",
              "contract " + contract.code() + " is with " + before.customer());
          content.check(
              before.currency().equals(contract.currency()),
              "currency",
              "contract " + contract.code() + " is in " + before.currency());
        });
    return creating;
  }
}
