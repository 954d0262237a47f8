package regie.jobs;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A job and how far it is.
///
/// @param items how many there are in all; `succeeded` and `failed` of them are through
/// @param failures the groups that were refused, with the reason of each
/// @param results what the work produced so far, for example invoice numbers
public record Job(
    @JsonProperty("job") @JsonFormat(shape = JsonFormat.Shape.STRING) long id,
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
    FAILED;

    /// As the API has it.
    @JsonValue
    public String term() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param group what was refused
  /// @param type the problem's slug
  public record Failure(String group, int items, String type, String detail) {}
}
