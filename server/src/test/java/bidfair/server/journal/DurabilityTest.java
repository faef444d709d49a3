package bidfair.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was acknowledged is there when the files are opened as they were at that moment, as after a
 * power cut. The files are copied from within the acknowledgement, when nothing else writes.
 */
class DurabilityTest {
  private static final int BATCHES = 60;
  private static final int COPY_EVERY = 6;

  @TempDir private Path folder;
  private final Map<RoomKey, Long> acknowledged = new LinkedHashMap<>();
  private final List<Copy> copies = new ArrayList<>();

  private record Copy(Path folder, Map<RoomKey, Long> acknowledged) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasAcknowledgedIsThere(long seed) throws Exception {
    Random random = new Random(seed);
    Path original = folder.resolve("original");
    try (Storage storage = Storage.open(original)) {
      List<RoomKey> rooms =
          IntStream.range(0, 4).mapToObj(i -> Entries.room(storage, "ROOM0" + i)).toList();
      Map<RoomKey, Long> next = new LinkedHashMap<>();
      List<CompletableFuture<Void>> batches = new ArrayList<>();
      for (int i = 0; i < BATCHES; i++) {
        RoomKey room = rooms.get(random.nextInt(rooms.size()));
        long first = next.getOrDefault(room, 1L);
        long last = first + random.nextInt(20);
        next.put(room, last + 1);
        batches.add(append(storage.journal(), room, entries(room, first, last), original));
      }
      CompletableFuture.allOf(batches.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
    }

    assertThat(copies).hasSize(BATCHES / COPY_EVERY);
    copies.forEach(DurabilityTest::check);
  }

  private CompletableFuture<Void> append(
      Journal journal, RoomKey room, List<JournalEntry> entries, Path original) {
    CompletableFuture<Void> finished = new CompletableFuture<>();
    journal.append(
        room,
        entries,
        new Durable() {
          private static int count;

          @Override
          public void done(long lastSeq) {
            acknowledged.put(room, lastSeq);
            if (++count % COPY_EVERY == 0) {
              copies.add(new Copy(copy(original), Map.copyOf(acknowledged)));
            }
            finished.complete(null);
          }

          @Override
          public void failed(Throwable cause) {
            finished.completeExceptionally(cause);
          }
        });
    return finished;
  }

  private Path copy(Path original) {
    try {
      Path copy = Files.createTempDirectory(folder, "copy");
      for (String file : List.of("bidfair.db", "bidfair.db-wal")) {
        if (Files.exists(original.resolve(file))) {
          Files.copy(original.resolve(file), copy.resolve(file));
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Copy copy) {
    try (Storage storage = Storage.open(copy.folder())) {
      copy.acknowledged()
          .forEach((room, last) ->
              assertThat(Entries.read(storage.journal(), room))
                  .startsWith(entries(room, 1, last).toArray(JournalEntry[]::new)));
    }
  }

  private static List<JournalEntry> entries(RoomKey room, long first, long last) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(seq -> Entries.entry(seq, "room %d entry %d".formatted(room.number(), seq)))
        .toList();
  }
}
