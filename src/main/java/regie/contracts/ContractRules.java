package regie.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regie.company.Code;
import regie.money.CurrencyCode;
import regie.problem.Content;

/// Makes contracts and lines of what is sent, knowing what they refer to. Remembers the lines that
/// it made, so that a set cannot put a project on two of them.
final class ContractRules {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final References references;
  private final Map<String, String> contractOfProject;
  private final Map<String, Set<String>> codesOfContract;

  /// What is known of what a set refers to.
  ///
  /// @param currency of the company
  record References(
      String currency,
      Set<String> customers,
      Set<String> projects,
      Map<String, String> contractOfProject,
      Map<String, Set<String>> codesOfContract) {}

  ContractRules(References references) {
    this.references = references;
    this.contractOfProject = new HashMap<>(references.contractOfProject());
    this.codesOfContract = new HashMap<>();
    references
        .codesOfContract()
        .forEach((contract, codes) -> codesOfContract.put(contract, new HashSet<>(codes)));
  }

  ProjectContract contract(ProjectContract.Content sent, int version, Content content) {
    String code = Code.required(content, "code", sent.code());
    String name = content.line("name", sent.name(), 200);
    String customer = content.required("customer", sent.customer());
    content.check(
        customer.isEmpty() || references.customers().contains(customer),
        "customer",
        "there is no customer " + customer);
    String currency = Objects.requireNonNullElse(sent.currency(), references.currency());
    return new ProjectContract(
        code,
        name.isEmpty() ? code : name,
        customer,
        content.parsed("currency", () -> CurrencyCode.parse(currency).getCurrencyCode(), currency),
        ContractStatus.DRAFT,
        content.line("orderReference", sent.orderReference(), 100),
        version);
  }

  /// The lines that a contract is created with; places are `lines[2].project`.
  List<ContractLine> lines(
      String contract, @Nullable List<ContractLine.@Nullable Content> sent, Content content) {
    var lines = new ArrayList<ContractLine>();
    if (sent == null) {
      return lines;
    }
    for (ContractLine.Content line : sent) {
      String place = "lines[" + lines.size() + "]";
      if (line == null) {
        content.wrong(place, "is required");
        return lines;
      }
      lines.add(line(contract, line, place + ".", content));
    }
    return lines;
  }

  ContractLine line(String contract, ContractLine.Content sent, String place, Content content) {
    LocalDate billingStart = sent.billingStart();
    content.check(
        billingStart == null || !billingStart.isBefore(EARLIEST) && !billingStart.isAfter(LATEST),
        place + "billingStart",
        "must be between " + EARLIEST + " and " + LATEST);
    return new ContractLine(
        contract,
        lineCode(contract, sent.code(), place, content),
        content.line(place + "name", sent.name(), 200),
        project(contract, sent.project(), place + "project", content),
        Objects.requireNonNullElse(sent.billingMethod(), BillingMethod.TIME_AND_MATERIAL),
        billingStart,
        content.line(place + "invoiceFrequency", sent.invoiceFrequency(), 100));
  }

  private String lineCode(String contract, @Nullable String sent, String place, Content content) {
    Set<String> codes = codesOfContract.computeIfAbsent(contract, _ -> new HashSet<>());
    if (sent == null) {
      int number = codes.size() + 1;
      while (!codes.add("L" + number)) {
        number++;
      }
      return "L" + number;
    }
    String code = Code.required(content, place + "code", sent);
    content.check(
        codes.add(code),
        place + "code",
        "contract " + contract + " has a line " + code + " already");
    return code;
  }

  private String project(String contract, @Nullable String sent, String place, Content content) {
    String project = content.required(place, sent);
    if (project.isEmpty()) {
      return project;
    }
    if (!references.projects().contains(project)) {
      content.wrong(place, "there is no project " + project);
      return project;
    }
    String other = contractOfProject.putIfAbsent(project, contract);
    content.check(other == null, place, project + " is on contract " + other + " already");
    return project;
  }
}
