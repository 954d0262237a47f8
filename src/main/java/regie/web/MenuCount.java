package regie.web;

import java.util.Map;
import regie.company.Actor;

/// What a module shows behind its items in the menu: path and count, as `/approvals` and 41. Asked
/// for every page, hence one quick query at most.
public interface MenuCount {
  Map<String, Long> counts(Actor actor);
}
