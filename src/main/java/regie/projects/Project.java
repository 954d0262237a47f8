package regie.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is worked on.
public record Project(String code, String name, ProjectType type, int version) {
  /// A project as it is sent. What is missing takes its default: name the code, type time and
  /// material. Tasks only when it is created.
  public record Content(
      @Nullable String code,
      @Nullable String name,
      @Nullable ProjectType type,
      @Nullable List<Task.@Nullable Content> tasks) {}

  /// A part of a project that time is logged on.
  public record Task(String project, String code, String name) {
    /// A task as it is sent; `project` where it does not follow from the address.
    public record Content(@Nullable String project, @Nullable String code, @Nullable String name) {}
  }
}
