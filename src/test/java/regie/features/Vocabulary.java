package regie.features;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What `{date}` and `{amount}` stand for.
public class Vocabulary {
  @ParameterType("\\d{4}-\\d{2}-\\d{2}")
  public LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  @ParameterType("-?\\d+(?:\\.\\d+)?")
  public BigDecimal amount(String text) {
    return new BigDecimal(text);
  }
}
