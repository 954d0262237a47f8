package regie.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import regie.problem.Complaints;
import regie.problem.InvalidContent;
import regie.problem.Place;

/// Which column of a table stands where in a file.
final class CsvHeader {
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<String> names;

  /// Refuses a header with columns that the table does not have, without those that it must have,
  /// or with one of them twice.
  CsvHeader(List<CsvColumn> columns, List<String> cells) {
    var complaints = new Complaints();
    names = new ArrayList<>(cells.size());
    for (String cell : cells) {
      String name = cell.strip();
      names.add(name);
      if (name.isEmpty()) {
        complain(complaints, "column " + names.size() + " has no name");
      } else if (indexes.putIfAbsent(name, names.size() - 1) != null) {
        complain(complaints, "column " + name + " is there twice");
      } else if (columns.stream().noneMatch(c -> c.name().equals(name))) {
        complain(
            complaints,
            "column " + CsvFile.shown(name) + " is unknown; there are " + list(columns));
      }
    }
    for (CsvColumn column : columns) {
      if (column.required() && !indexes.containsKey(column.name())) {
        complain(complaints, "column " + column.name() + " is missing");
      }
    }
    if (!complaints.isEmpty()) {
      throw new InvalidContent(complaints.places()).refuse();
    }
  }

  private static void complain(Complaints complaints, String message) {
    complaints.add(() -> new Place("row 1", message));
  }

  private static String list(List<CsvColumn> columns) {
    return String.join(", ", columns.stream().map(CsvColumn::name).toList());
  }

  /// −1 where the file has no such column.
  int index(String column) {
    return indexes.getOrDefault(column, -1);
  }

  String name(int index) {
    return names.get(index);
  }

  int size() {
    return names.size();
  }
}
