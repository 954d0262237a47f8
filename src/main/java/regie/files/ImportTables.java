package regie.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import regie.access.SignedIn;
import regie.problem.NotFound;

/// The tables that can be imported, by name.
@Component
class ImportTables {
  private final Map<String, ImportableTable<?>> tables = new TreeMap<>();

  ImportTables(List<ImportableTable<?>> tables) {
    tables.forEach(table -> this.tables.put(table.name(), table));
  }

  Collection<ImportableTable<?>> all() {
    return tables.values();
  }

  /// Refused to whom may not change the table.
  ImportableTable<?> required(SignedIn who, String name) {
    ImportableTable<?> table = tables.get(name);
    if (table == null) {
      throw new NotFound("table for import", name).refuse();
    }
    who.require(table.permission());
    return table;
  }
}
