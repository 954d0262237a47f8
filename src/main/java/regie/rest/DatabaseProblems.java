package regie.rest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import regie.problem.ProblemType;

/// What the database refused. Use cases check before they write and say it better; this is for what
/// slips through, mostly because two callers were at it at once.
final class DatabaseProblems {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseProblems.class);

  private DatabaseProblems() {}

  static Problem problem(SQLException wrong) {
    @Nullable String state = wrong.getSQLState();
    if (state == null || state.length() != 5) {
      return ours();
    }
    Problem problem =
        switch (state) {
          case "23505" ->
              Problem.of(ProblemType.WRONG_STATE, "There is such a " + table(wrong) + " already.");
          case "23503" ->
              Problem.of(
                  ProblemType.WRONG_STATE,
                  "This refers to something that is not there, or is itself still referred to ("
                      + table(wrong)
                      + ").");
          case "23P01" ->
              Problem.of(
                  ProblemType.OVERLAPPING_VALIDITY,
                  "Another " + table(wrong) + " is valid on some of these days.");
          case "23514", "22001", "22003", "22007", "22008", "22021", "22P05" ->
              Problem.at("content", "holds a value outside what can be stored");
          case "40001", "40P01", "55P03", "57014" -> busy();
          case "53100", "53200", "53300", "57P01", "57P02", "57P03", "25006" -> unreachable();
          default -> state.startsWith("08") ? unreachable() : ours();
        };
    if (problem.status() != 500) {
      LOG.warn("The database refused: {} {}", state, constraint(wrong));
    }
    return problem;
  }

  private static Problem busy() {
    return Problem.of(
            ProblemType.UNAVAILABLE,
            "Somebody else is working on the same things. Nothing was changed; try again.")
        .with("Retry-After", "1");
  }

  private static Problem unreachable() {
    return Problem.of(
            ProblemType.UNAVAILABLE, "The database cannot be reached right now; try again shortly.")
        .with("Retry-After", "5");
  }

  private static Problem ours() {
    return Problem.of(ProblemType.INTERNAL_ERROR, "Something went wrong on our side.");
  }

  private static String table(SQLException wrong) {
    ServerErrorMessage said = said(wrong);
    String table = said == null ? null : said.getTable();
    return table == null ? "row" : table.replace('_', ' ');
  }

  private static String constraint(SQLException wrong) {
    ServerErrorMessage said = said(wrong);
    return said == null || said.getConstraint() == null ? "" : said.getConstraint();
  }

  private static @Nullable ServerErrorMessage said(SQLException wrong) {
    return wrong instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
  }
}
