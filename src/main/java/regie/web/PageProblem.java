package regie.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import regie.problem.Place;
import regie.problem.ProblemType;
import regie.problem.Refusal;
import regie.rest.Problem;

/// A refusal in the visitor's language: what, why, where, and what to do.
///
/// The reason is the text `refusal.<name of the refusal's record>`, in which `{component}` stands
/// for the record's component; where there is no such text, it is the refusal's own detail. Content
/// that cannot be accepted has its places instead.
///
/// @param type the same slug as the API
public record PageProblem(
    String type, int status, String title, String reason, List<Place> places, String advice) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  public static PageProblem of(Refusal refusal, Texts texts) {
    return of(refusal.type(), reason(refusal, texts), refusal.places(), texts);
  }

  static PageProblem of(Problem problem, Texts texts) {
    Object reference = problem.facts().get("reference");
    String elsewhere = reference == null ? "" : texts.get("web.problem.reference", reference);
    String reason = texts.language().equals("en") ? problem.detail() : elsewhere;
    return of(problem.type(), reason, problem.places(), texts);
  }

  private static PageProblem of(ProblemType type, String reason, List<Place> places, Texts texts) {
    String key = "web.problem." + type.name();
    return new PageProblem(
        type.slug(),
        type.status(),
        texts.get(key),
        reason,
        places,
        texts.find(key + ".advice", ""));
  }

  /// With the labels of fields instead of their names.
  public PageProblem labelled(Map<String, String> labels) {
    List<Place> named =
        places.stream()
            .map(it -> new Place(labels.getOrDefault(it.place(), it.place()), it.message()))
            .toList();
    return new PageProblem(type, status, title, reason, named, advice);
  }

  private static String reason(Refusal refusal, Texts texts) {
    if (!refusal.places().isEmpty()) {
      return "";
    }
    String text = texts.find("refusal." + refusal.getClass().getSimpleName(), "");
    RecordComponent[] components = refusal.getClass().getRecordComponents();
    if (text.isEmpty() || components == null) {
      return refusal.detail();
    }
    for (RecordComponent component : components) {
      String value = shown(refusal, component, texts);
      text = text.replace("{" + component.getName() + "}", texts.find("word." + value, value));
    }
    return text;
  }

  /// What is wrong at a place, in the visitor's language where `wrong.<message>` is a text: the
  /// message in lower case, its numbers as `n`, everything but letters as hyphens.
  public static String told(Place place, Texts texts) {
    String message = place.message();
    String[] numbers =
        NUMBER.matcher(message).results().map(MatchResult::group).toArray(String[]::new);
    String key = NUMBER.matcher(message.toLowerCase(Locale.ROOT)).replaceAll("n");
    return texts.find(
        "wrong." + NO_LETTERS.matcher(key).replaceAll("-"), message, (Object[]) numbers);
  }

  private static String shown(Refusal refusal, RecordComponent component, Texts texts) {
    try {
      var accessor = component.getAccessor();
      accessor.trySetAccessible();
      Object value = accessor.invoke(refusal);
      return value instanceof LocalDate date
          ? Format.of(texts.locale()).date(date)
          : String.valueOf(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
