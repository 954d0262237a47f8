package regie.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Settings of our own server: small enough for two cores and a few gigabytes, and nothing bought
/// with durability.
final class ServerSettings {
  private static final Map<String, String> OURS = ours();

  private ServerSettings() {}

  private static Map<String, String> ours() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("unix_socket_directories", "");
    settings.put("max_connections", "60");
    // What is acknowledged is on disk.
    settings.put("fsync", "on");
    settings.put("full_page_writes", "on");
    settings.put("synchronous_commit", "on");
    settings.put("shared_buffers", "256MB");
    settings.put("effective_cache_size", "1GB");
    settings.put("work_mem", "16MB");
    settings.put("maintenance_work_mem", "128MB");
    // Mass runs write gigabytes: fewer checkpoints mean fewer whole pages written again after each.
    settings.put("max_wal_size", "4GB");
    settings.put("min_wal_size", "512MB");
    settings.put("wal_buffers", "16MB");
    settings.put("checkpoint_timeout", "15min");
    settings.put("checkpoint_completion_target", "0.9");
    // The bundled programs know only pglz, which costs more processor time than the writing it
    // saves.
    settings.put("wal_compression", "off");
    settings.put("random_page_cost", "1.1");
    settings.put("jit", "off");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    settings.put("lc_messages", "C");
    settings.put("log_line_prefix", "%m [%p] %u ");
    settings.put("log_checkpoints", "off");
    return settings;
  }

  /// As arguments of `postgres`. Settings of the operator replace ours.
  static List<String> arguments(int port, Map<String, String> operators) {
    Map<String, String> all = new LinkedHashMap<>(OURS);
    all.putAll(operators);
    all.put("port", String.valueOf(port));
    return all.entrySet().stream()
        .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()))
        .toList();
  }
}
