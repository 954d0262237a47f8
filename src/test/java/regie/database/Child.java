package regie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A running [ChildApplication] and what it says.
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader words;

  private Child(Process process) {
    this.process = process;
    this.words = process.inputReader(StandardCharsets.UTF_8);
  }

  static Child start(Path home, int webPort) throws IOException {
    return start(List.of(), classPath(), Map.of(), home + " " + webPort);
  }

  /// @param prefix a program that changes the user
  static Child start(
      List<String> prefix, String classPath, Map<String, String> environment, String arguments)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath));
    command.add(ChildApplication.class.getName());
    command.addAll(List.of(arguments.split(" ")));
    ProcessBuilder builder = new ProcessBuilder(command).directory(new File("/"));
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new Child(builder.start());
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /// The class path where another user may read it, as links where the file system has them.
  static String readableClassPath(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (String entry : classPath().split(File.pathSeparator)) {
      Path original = Path.of(entry);
      Path copy = folder.resolve(copies.size() + "-" + original.getFileName());
      Homes.link(original, copy);
      copies.add(copy);
    }
    return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /// What follows the given word in the next line that begins with it.
  String says(String word) throws IOException {
    List<String> heard = new ArrayList<>();
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (line.startsWith(word + " ")) {
        return line.substring(word.length() + 1);
      }
      heard.add(line);
    }
    throw new AssertionError("The child never said '" + word + "' but: " + heard);
  }

  long started() throws IOException {
    return Long.parseLong(says("started"));
  }

  /// Kills it while it works.
  ///
  /// @return the last number that it said was committed
  int kill() throws Exception {
    int committed = Integer.parseInt(says("committed"));
    kill(process.pid());
    process.waitFor();
    for (@Nullable String line = words.readLine(); line != null; line = words.readLine()) {
      // The last line may be cut off in the middle of its number.
      if (line.matches("committed \\d+") && Integer.parseInt(line.substring(10)) == committed + 1) {
        committed++;
      }
    }
    return committed;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  static void kill(long... pids) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -KILL \"$@\"", "sh"));
    Arrays.stream(pids).forEach(pid -> command.add(String.valueOf(pid)));
    assertThat(Command.run(command)).matches(Command::succeeded);
  }

  static boolean runs(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    words.close();
  }
}
