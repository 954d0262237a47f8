package regie.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs a short program of the operating system to its end.
///
/// @param exitCode 0 for success; 127 when the program does not exist
/// @param output everything it wrote
record Command(int exitCode, String output) {

  static Command run(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    // Not where we were started: another user may not be allowed to be there.
    builder.directory(new File("/"));
    speakEnglish(builder.environment());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Command(124, output + "\ngave up after five minutes");
      }
      return new Command(process.exitValue(), output.strip());
    } catch (IOException e) {
      return new Command(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Command(130, "interrupted");
    }
  }

  boolean succeeded() {
    return exitCode == 0;
  }

  /// The server's words must not depend on who starts it, nor may settings for other servers reach
  /// it.
  static void speakEnglish(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.remove("LANGUAGE");
    environment.put("LANG", "C");
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
  }
}
