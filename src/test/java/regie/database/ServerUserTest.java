package regie.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who runs PostgreSQL, for root and for an ordinary user. What root may try, an ordinary user
/// cannot: run as one, these tests check what is left for him.
class ServerUserTest {
  private static final boolean ROOT = new UnixSystem().getUid() == 0;

  @TempDir Path folder;

  @Test
  void an_ordinary_user_starts_the_server_directly() throws Exception {
    Path home = Homes.in(folder);
    if (!ROOT) {
      assertThat(ServerUser.forThisProcess(new HomeFolder(home), Path.of("/bin/sh")).prefix())
          .isEmpty();
      return;
    }
    open(folder);
    ServerUser nobody =
        ServerUser.unprivileged(new HomeFolder(home), Path.of("/bin/sh")).orElseThrow();
    Files.setAttribute(home, "unix:uid", nobody.uid());
    String classPath = Child.readableClassPath(Files.createDirectory(folder.resolve("classes")));
    try (Child child = Child.start(nobody.prefix(), classPath, Map.of(), home + " 0")) {
      long pid = child.started();
      child.says("committed");
      assertThat(owner(home.resolve("data"))).isEqualTo(nobody.uid());
      assertThat(ProcessHandle.of(pid).orElseThrow().info().user())
          .isEqualTo(child.handle().info().user());
      child.kill();
    }
  }

  @Test
  void root_without_namespaces_hands_the_server_to_an_unprivileged_user_and_back()
      throws Exception {
    if (!ROOT) {
      assertThat(new UnixSystem().getUid()).as("only root can hand a server over").isNotZero();
      return;
    }
    Path home = Homes.in(folder);
    open(folder);
    String tools = tools("sh", "id", "setpriv", "setsid", "perl", "sync", "true");
    try (Child child =
        Child.start(List.of(), Child.classPath(), Map.of("PATH", tools), home + " 0")) {
      child.started();
      child.says("committed");
      assertThat(owner(home.resolve("data"))).isNotZero();
      child.kill();
    }
    try (EmbeddedServer server = Homes.start(home)) {
      assertThat(server.process().isAlive()).isTrue();
    }
  }

  @Test
  void root_is_told_what_to_do_when_nobody_may_enter_the_folder() throws Exception {
    if (!ROOT) {
      assertThat(new UnixSystem().getUid()).as("only root needs another user").isNotZero();
      return;
    }
    Path home = Homes.in(folder);
    String tools = tools("sh", "id", "setpriv", "setsid", "perl", "sync", "true");
    try (Child child =
        Child.start(List.of(), Child.classPath(), Map.of("PATH", tools), home + " 0")) {
      assertThat(child.says("refused"))
          .contains("started as root")
          .contains("ordinary user")
          .contains("REGIE_HOME=")
          .contains("REGIE_DATABASE_URL");
    }
  }

  /// A search path with these programs only.
  private String tools(String... names) throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String name : names) {
      Command found = Command.run(List.of("sh", "-c", "command -v " + name));
      if (found.output().startsWith("/")) {
        Path tool =
            Files.writeString(
                bin.resolve(name), "#!/bin/sh\nexec %s \"$@\"\n".formatted(found.output()));
        HomeFolder.restrict(tool, "rwxr-xr-x");
      }
    }
    return bin.toString();
  }

  private static void open(Path folder) throws Exception {
    HomeFolder.restrict(folder, "rwxr-xr-x");
  }

  private static int owner(Path path) throws Exception {
    return (int) Files.getAttribute(path, "unix:uid");
  }
}
