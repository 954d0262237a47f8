package regie.control;

/// A question to the books whose answer must be nothing.
///
/// @param name what holds when nothing is found
/// @param sql finds rows of two columns, what is wrong and how, in the company `:company`
record BooksCheck(String name, String sql) {}
