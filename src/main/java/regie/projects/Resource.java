package regie.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Who works.
///
/// @param role in which time is logged when none is named
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resource(String code, String name, @Nullable String role, int version) {
  /// A resource as it is sent. What is missing takes its default: name the code. `costRate`, valid
  /// from the beginning, only when it is created; `currency` is that of the rate.
  public record Content(
      @Nullable String code,
      @Nullable String name,
      @Nullable String role,
      @Nullable BigDecimal costRate,
      @Nullable String currency) {}
}
