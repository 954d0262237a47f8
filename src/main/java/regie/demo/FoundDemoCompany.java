package regie.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import regie.access.FirstPeople;
import regie.access.FirstPeople.Person;
import regie.company.Actor;
import regie.company.FoundCompany;
import regie.files.ImportFile;
import regie.files.ImportOptions;
import regie.files.ImportableTable;
import regie.ledger.OpenBooks;

/// Founds the demonstration company with its people, and imports its files.
@Service
class FoundDemoCompany {
  private static final List<String> FILES =
      List.of("customers", "projects", "resources", "contracts", "bill-rates", "time-entries");

  private final TransactionTemplate transaction;
  private final FoundCompany foundCompany;
  private final OpenBooks openBooks;
  private final FirstPeople firstPeople;
  private final Imports imports;

  FoundDemoCompany(
      TransactionTemplate transaction,
      FoundCompany foundCompany,
      OpenBooks openBooks,
      FirstPeople firstPeople,
      Imports imports) {
    this.transaction = transaction;
    this.foundCompany = foundCompany;
    this.openBooks = openBooks;
    this.firstPeople = firstPeople;
    this.imports = imports;
  }

  /// Returns the people, the administrator first.
  List<Person> found() {
    return java.util.Objects.requireNonNull(
        transaction.execute(
            _ -> {
              var company = foundCompany.found(DemoCompany.COMPANY);
              openBooks.open(company.id());
              List<Person> people = new ArrayList<>();
              for (var person : DemoCompany.PEOPLE) {
                people.add(
                    firstPeople.add(
                        company.id(), person.user(), person.displayName(), person.roles()));
              }
              Actor admin = people.getFirst().actor();
              FILES.forEach(file -> imports.run(admin, file));
              return people;
            }));
  }

  /// The same import as a customer's files.
  @org.springframework.stereotype.Component
  static class Imports {
    private final ImportFile importFile;
    private final Map<String, ImportableTable<?>> tables;

    Imports(ImportFile importFile, List<ImportableTable<?>> tables) {
      this.importFile = importFile;
      this.tables =
          tables.stream()
              .collect(
                  java.util.stream.Collectors.toMap(
                      ImportableTable::name, java.util.function.Function.identity()));
    }

    void run(Actor actor, String table) {
      var importable = java.util.Objects.requireNonNull(tables.get(table));
      try (InputStream file = getClass().getResourceAsStream("/demo/sip/" + table + ".csv")) {
        importFile.run(
            actor, importable, java.util.Objects.requireNonNull(file), ImportOptions.DEFAULT);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
