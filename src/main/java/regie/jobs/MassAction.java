package regie.jobs;

import java.util.List;
import java.util.Map;
import regie.company.Actor;
import regie.problem.Refusal;

/// Something that can be done to many things at once. Implementations are thin: they call the use
/// case that a single request calls.
public interface MassAction {
  /// Names the action in the API and on the jobs page, for example `approve-entries`.
  String kind();

  /// How many groups a chunk holds. A chunk is one transaction; when it is refused, its groups are
  /// tried one by one.
  int groupsPerChunk();

  /// Does the work on `items`, all or none; called in a transaction. Refuses with a
  /// [regie.problem.RefusedException].
  Produced run(Actor actor, Map<String, String> parameters, List<String> items);

  /// What the work produced.
  ///
  /// @param results for example invoice numbers
  /// @param skipped items for which there was nothing to do, with the reason of each
  record Produced(List<String> results, Map<String, Refusal> skipped) {
    public static final Produced NOTHING = new Produced(List.of(), Map.of());

    public static Produced of(List<String> results) {
      return new Produced(results, Map.of());
    }
  }

  /// Items that succeed or are refused together: the hours of a contract, one proforma.
  ///
  /// @param label what the group is called in the job's outcome
  record Group(String label, List<String> items) {
    public static Group single(String item) {
      return new Group(item, List.of(item));
    }
  }
}
