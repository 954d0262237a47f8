package regie.database;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ids from PostgreSQL's sequences, a block at a time, so that a set of any size knows its ids
/// before it is copied in. Sequences for it are created with `increment by 1000`, the block's size.
/// Ids of a stopped process are never used again and leave a gap; nothing is read into their order.
@Component
public class Ids {
  private static final int BLOCK = 1000;
  private final ConcurrentHashMap<String, Block> blocks = new ConcurrentHashMap<>();
  private final JdbcClient jdbc;

  Ids(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Unused ids of `sequence` (`schema.name`), each one once. Safe for many threads.
  public LongSupplier of(String sequence) {
    return blocks.computeIfAbsent(sequence, Block::new);
  }

  private final class Block implements LongSupplier {
    private final String sequence;
    private long next;
    private long end;

    Block(String sequence) {
      this.sequence = sequence;
    }

    @Override
    public synchronized long getAsLong() {
      if (next == end) {
        next =
            jdbc.sql("select nextval(:sequence::regclass)")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
        end = next + BLOCK;
      }
      return next++;
    }
  }
}
