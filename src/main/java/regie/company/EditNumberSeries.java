package regie.company;

import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.problem.InvalidContent;
import regie.problem.StaleVersion;

/// Changes what the numbers of a series look like. What has been numbered keeps its number.
@Service
public class EditNumberSeries {
  /// Each number must be recognisable by itself: year and number, apart from each other.
  private static final Pattern SHAPE =
      Pattern.compile(
          "([A-Za-z0-9_./-]|\\{code\\})*\\{year\\}[A-Za-z_./-]([A-Za-z0-9_./-]|\\{code\\})*"
              + "(?<![0-9])\\{number\\}");

  private final NumberSeries numbers;

  EditNumberSeries(NumberSeries numbers) {
    this.numbers = numbers;
  }

  @Transactional
  public NumberSeries.Series edit(Actor actor, String series, int version, String template) {
    NumberSeries.Series before = numbers.get(actor, series);
    if (template.length() > 60 || !SHAPE.matcher(template).matches()) {
      throw InvalidContent.at(
              "template",
              "must hold {year}, then a separator, and end with {number}; {code} is the company's,"
                  + " as in {code}-{year}-{number}")
          .refuse();
    }
    if (!numbers.update(actor, new NumberSeries.Series(series, template, version))) {
      throw new StaleVersion("number series", series, before.version()).refuse();
    }
    return numbers.get(actor, series);
  }
}
