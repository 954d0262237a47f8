package regie.jobs;

import java.util.List;
import java.util.Map;
import regie.company.Actor;

/// Something that can be done to many things at once. Implementations are thin: they call the use
/// case that a single request calls.
public interface MassAction {
  /// Names the action in the API and on the jobs page, for example `approve-entries`.
  String kind();

  /// How many groups a chunk holds. A chunk is one transaction; when it is refused, its groups are
  /// tried one by one.
  int groupsPerChunk();

  /// Does the work on `items`, all or none; called in a transaction. Returns what it produced, for
  /// example numbers; refuses with a [regie.problem.RefusedException].
  List<String> run(Actor actor, Map<String, String> parameters, List<String> items);

  /// Items that succeed or are refused together: the hours of a contract, one proforma.
  ///
  /// @param label what the group is called in the job's outcome
  record Group(String label, List<String> items) {
    public static Group single(String item) {
      return new Group(item, List.of(item));
    }
  }
}
