package regie.problem;

import java.util.List;
import java.util.Map;

/// Why a request is not carried out, as data. Modules declare their own as records, sealed per
/// module, each naming the document and carrying the numbers that the user needs.
public interface Refusal {
  ProblemType type();

  /// One or two sentences for the user: what, why, which one, and what to do about it.
  String detail();

  /// Further members of the problem document; amounts as decimal strings.
  default Map<String, Object> facts() {
    return Map.of();
  }

  /// The places in the request that are to blame, empty when it is not the content that is wrong.
  default List<Place> places() {
    return List.of();
  }

  /// Ends the use case; its transaction is rolled back.
  default RefusedException refuse() {
    return new RefusedException(this);
  }
}
