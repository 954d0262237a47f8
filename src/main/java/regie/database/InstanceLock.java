package regie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a second instance off the same home folder. The operating system releases the lock when
/// the process ends, however it ends. The file says who holds it.
final class InstanceLock implements AutoCloseable {
  /// Far behind the text, so that the text can be read where locks bar reading (Windows).
  private static final long LOCKED_BYTE = 1L << 20;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("UTC"));

  /// Locks of this very process. Where locks belong to processes, merely opening and closing the
  /// file a second time would release them, so that these are looked up here.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final WebAddress address;

  private InstanceLock(Path file, FileChannel channel, WebAddress address) {
    this.file = file;
    this.channel = channel;
    this.address = address;
  }

  static InstanceLock acquire(HomeFolder home, WebAddress address) {
    if (!HELD.add(home.lock())) {
      throw new AlreadyRunning(home, "this very process");
    }
    boolean acquired = false;
    try {
      InstanceLock lock = lock(home, address);
      acquired = true;
      return lock;
    } finally {
      if (!acquired) {
        HELD.remove(home.lock());
      }
    }
  }

  private static InstanceLock lock(HomeFolder home, WebAddress address) {
    try {
      FileChannel channel =
          FileChannel.open(
              home.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
        write(channel, holder(address));
        return new InstanceLock(home.lock(), channel, address);
      }
      channel.close();
    } catch (IOException e) {
      throw home.unusable("Locking " + home.path(), e);
    }
    throw new AlreadyRunning(home, holderOf(home));
  }

  /// Lets commands that are given beside this instance find its server.
  void announce(int databasePort) {
    try {
      write(channel, holder(address) + ", database port " + databasePort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String holder(WebAddress address) {
    ProcessHandle process = ProcessHandle.current();
    String since = process.info().startInstant().map(InstanceLock::minute).orElse("unknown");
    return "process %d, since %s, at %s".formatted(process.pid(), since, address);
  }

  private static String minute(Instant instant) {
    return MINUTE.format(instant) + " UTC";
  }

  private static void write(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String holderOf(HomeFolder home) {
    try {
      return Files.readString(home.lock()).strip();
    } catch (IOException _) {
      return "its holder cannot be read";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // Nothing depends on it: the lock ends with the process at the latest.
    } finally {
      HELD.remove(file);
    }
  }
}
