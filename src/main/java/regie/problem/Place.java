package regie.problem;

/// A place in what was sent, and what is wrong there: a path such as `entries[3].hours`, or for
/// files `row 17, column hours`.
public record Place(String place, String message) {}
