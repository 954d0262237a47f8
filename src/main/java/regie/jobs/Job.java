package regie.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A job and how far it is.
///
/// @param items how many there are in all; `succeeded` and `failed` of them are through
/// @param failures the groups that were refused, with the reason of each
/// @param results what the work produced so far, for example invoice numbers
public record Job(
    long id,
    String kind,
    Map<String, String> parameters,
    String user,
    Status status,
    int items,
    int succeeded,
    int failed,
    Instant createdAt,
    @Nullable Instant finishedAt,
    List<Failure> failures,
    List<String> results) {
  public enum Status {
    RUNNING,
    DONE,
    CANCELLED,
    /// The job itself broke; what its chunks did stands, and it can be started again.
    FAILED
  }

  /// @param group what was refused
  /// @param type the problem's slug
  public record Failure(String group, int items, String type, String detail) {}
}
