package regie.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import regie.access.SignedIn;

/// The workspaces as one visitor sees them, and which of the frame's own pages exist.
public record FrameMenu(List<Section> sections, Set<String> offered) {
  public static final FrameMenu EMPTY = new FrameMenu(List.of(), Set.of());

  /// @param label key of its text
  public record Section(String label, List<Item> items) {}

  /// @param label key of its text
  /// @param count shown behind the label, empty for none
  /// @param current whether the page shown belongs to it
  public record Item(String label, String path, String count, boolean current) {}

  public FrameMenu {
    sections = List.copyOf(sections);
    offered = Set.copyOf(offered);
  }

  /// Whether this release has the page `/search`, `/jobs` and the like.
  public boolean offers(String path) {
    return offered.contains(path);
  }

  static FrameMenu of(
      SignedIn visitor, String path, Set<String> existing, Map<String, String> counts) {
    List<Section> sections =
        Menu.SECTIONS.stream()
            .map(
                section ->
                    new Section(
                        section.label(),
                        section.items().stream()
                            .filter(item -> existing.contains(item.path()))
                            .filter(item -> visitor.may(item.permission()))
                            .map(item -> item(item, path, counts))
                            .toList()))
            .filter(section -> !section.items().isEmpty())
            .toList();
    return new FrameMenu(sections, existing);
  }

  private static Item item(Menu.Item item, String path, Map<String, String> counts) {
    boolean current = path.equals(item.path()) || path.startsWith(item.path() + "/");
    String count = counts.getOrDefault(item.path(), "");
    return new Item(item.label(), item.path(), count, current);
  }
}
