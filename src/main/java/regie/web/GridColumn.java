package regie.web;

/// A column of a grid.
///
/// @param label as shown in the head, in the visitor's language
/// @param sort what `sort` is in the address for this column (`date`, descending `-date`), empty
///   where rows cannot be sorted by it
/// @param figure whether it holds figures, which stand at the right
public record GridColumn(String label, String sort, boolean figure) {
  public static GridColumn text(String label) {
    return new GridColumn(label, "", false);
  }

  public static GridColumn figure(String label) {
    return new GridColumn(label, "", true);
  }

  public GridColumn sorted(String sort) {
    return new GridColumn(label, sort, figure);
  }
}
