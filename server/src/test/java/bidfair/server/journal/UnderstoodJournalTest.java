package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that are understood on two threads come in their order, up to what is wrong. */
class UnderstoodJournalTest {
  private static final long LAST = 2_345;

  @TempDir private Path folder;
  private Storage storage;
  private RoomKey room;
  private final List<Long> passedOn = new ArrayList<>();

  @BeforeEach
  void write() {
    storage = Storage.open(folder);
    room = Entries.room(storage, "ROOM01");
    Receipt.of(storage.journal(), room, entries(1, LAST)).await();
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void allArePassedOnInOrder() {
    read(JournalEntry::seq);

    assertThat(passedOn).isEqualTo(numbers(LAST));
  }

  @Test
  void eachIsUnderstoodOnce() {
    List<Long> understood = new ArrayList<>();

    read(entry -> {
      synchronized (understood) {
        understood.add(entry.seq());
      }
      return entry.seq();
    });

    assertThat(understood).containsExactlyInAnyOrderElementsOf(numbers(LAST));
  }

  @Test
  void oneThatIsNotUnderstoodIsHeardOfWhenItsTurnComes() {
    assertThatThrownBy(() ->
            read(entry -> {
              if (entry.seq() >= 1_777) {
                throw new IllegalArgumentException("entry " + entry.seq());
              }
              return entry.seq();
            }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("entry 1777");
    assertThat(passedOn).isEqualTo(numbers(1_776));
  }

  @Test
  void anErrorIsHeardOfOnWhateverThreadItIs() {
    Error error = new StackOverflowError();

    assertThatThrownBy(() ->
            read(entry -> {
              if (entry.seq() == LAST) {
                throw error;
              }
              return entry.seq();
            }))
        .isInstanceOf(StorageException.class)
        .hasCause(error);
  }

  @Test
  void aReaderThatFailsEndsIt() {
    assertThatThrownBy(() ->
            storage
                .journal()
                .read(
                    room,
                    0,
                    JournalEntry::seq,
                    seq -> {
                      throw new IllegalStateException("entry " + seq);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("entry 1");
  }

  private void read(Function<JournalEntry, Long> understand) {
    storage.journal().read(room, 0, understand, passedOn::add);
  }

  private static List<Long> numbers(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
