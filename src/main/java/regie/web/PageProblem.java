package regie.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import regie.problem.Place;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// A refusal in the visitor's language: what, why, where, and what to do.
///
/// The reason is the text `refusal.<name of the refusal's record>`, in which `{component}` stands
/// for the record's component; where there is no such text, it is the refusal's own detail.
///
/// @param type the same slug as the API
public record PageProblem(
    String type, int status, String title, String reason, List<Place> places, String advice) {

  public static PageProblem of(Refusal refusal, Texts texts) {
    ProblemType type = refusal.type();
    String key = "web.problem." + type.slug();
    return new PageProblem(
        type.slug(),
        type.status(),
        texts.find(key, type.title()),
        reason(refusal, texts),
        refusal.places(),
        texts.find(key + ".advice", ""));
  }

  /// For an HTTP status that no refusal stands behind: 403, 404, 500.
  static PageProblem ofStatus(int status, Texts texts) {
    String key = "web.problem.status." + status;
    String title = texts.find(key, texts.get("web.problem.status.500"));
    String advice = texts.find(key + ".advice", texts.get("web.problem.status.500.advice"));
    return new PageProblem("", status, title, "", List.of(), advice);
  }

  private static String reason(Refusal refusal, Texts texts) {
    String text = texts.find("refusal." + refusal.getClass().getSimpleName(), "");
    RecordComponent[] components = refusal.getClass().getRecordComponents();
    if (text.isEmpty() || components == null) {
      return refusal.detail();
    }
    for (RecordComponent component : components) {
      String value = shown(refusal, component);
      text = text.replace("{" + component.getName() + "}", texts.find("word." + value, value));
    }
    return text;
  }

  private static String shown(Refusal refusal, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.trySetAccessible();
      return String.valueOf(accessor.invoke(refusal));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
