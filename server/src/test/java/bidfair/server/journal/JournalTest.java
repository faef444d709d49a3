package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;
  private Storage storage;
  private Journal journal;
  private RoomKey room;

  @BeforeEach
  void open() {
    storage = Storage.open(folder);
    journal = storage.journal();
    room = Entries.room(storage, "ROOM01");
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void givesBackWhatWasAppendedInOrder() {
    assertThat(Receipt.of(journal, room, entries(1, 3)).await()).isEqualTo(3);
    assertThat(Receipt.of(journal, room, entries(4, 4)).await()).isEqualTo(4);

    assertThat(Entries.read(journal, room)).isEqualTo(entries(1, 4));
    assertThat(journal.lastSeq(room)).isEqualTo(4);
  }

  @Test
  void readsOnlyWhatComesAfterANumberOverMoreThanOnePage() {
    Receipt.of(journal, room, entries(1, 1_234)).await();

    List<JournalEntry> found = new ArrayList<>();
    journal.read(room, 17, found::add);

    assertThat(found).isEqualTo(entries(18, 1_234));
  }

  @Test
  void aReaderThatFailsIsHeardAndDisturbsNobody() {
    Receipt.of(journal, room, entries(1, 1_234)).await();

    assertThatThrownBy(() ->
            journal.read(
                room,
                0,
                entry -> {
                  throw new IllegalStateException("entry " + entry.seq());
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("entry 1");

    Receipt.of(journal, room, entries(1_235, 1_235)).await();
    assertThat(Entries.read(journal, room)).isEqualTo(entries(1, 1_235));
  }

  @Test
  void anyTextComesBackAsItWas() {
    List<JournalEntry> odd = new ArrayList<>();
    for (String text : List.of("", "\0", "a\0b", "\u001f\u001e,\"';", "认可度 😀", "\uFFFD")) {
      odd.add(new JournalEntry(odd.size() + 1, text, text, text, text, text, text));
    }
    Receipt.of(journal, room, odd).await();

    assertThat(Entries.read(journal, room)).isEqualTo(odd);
  }

  /** Whoever opens the database with another program is to see letters. */
  @Test
  void textsAreStoredAsTexts() throws SQLException {
    Receipt.of(journal, room, entries(1, 2)).await();

    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bidfair.db"));
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM entry WHERE typeof(at) = 'text' AND typeof(actor) = 'text'"
                    + " AND typeof(input_id) = 'text' AND typeof(input) = 'text'"
                    + " AND typeof(verdict) = 'text' AND typeof(events) = 'text'"
                    + " AND instr(input, '认可度') > 0")) {
      assertThat(row.getLong(1)).isEqualTo(2);
    }
  }

  @Test
  void anEmptyRoomHasNoEntries() {
    assertThat(Entries.read(journal, room)).isEmpty();
    assertThat(journal.lastSeq(room)).isZero();
  }

  @Test
  void survivesReopening() {
    Receipt.of(journal, room, entries(1, 3)).await();
    storage.close();

    storage = Storage.open(folder);
    Receipt.of(storage.journal(), room, entries(4, 5)).await();

    assertThat(Entries.read(storage.journal(), room)).isEqualTo(entries(1, 5));
  }

  @Test
  void writesEverythingThatWasHandedOverBeforeClosing() {
    List<Receipt> receipts = new ArrayList<>();
    for (int seq = 1; seq <= 200; seq++) {
      receipts.add(Receipt.of(journal, room, entries(seq, seq)));
    }
    storage.close();

    assertThat(receipts.stream().map(Receipt::await))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
  }

  @Test
  void refusesAGapAndWhateverFollowsIt() {
    Receipt gap = Receipt.of(journal, room, entries(2, 3));
    Receipt after = Receipt.of(journal, room, entries(4, 4));

    assertThatThrownBy(gap::await)
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("Entry 2 of room %d does not follow".formatted(room.number()));
    assertThatThrownBy(after::await).hasMessageContaining("Entry 4");
    assertThat(Receipt.of(journal, room, entries(1, 1)).await()).isEqualTo(1);
  }

  @Test
  void refusesARoomThatDoesNotExist() {
    Receipt receipt = Receipt.of(journal, new RoomKey(99), entries(1, 1));

    assertThatThrownBy(receipt::await).isInstanceOf(CompletionException.class);
  }

  @Test
  void readsWhileOthersWrite() {
    List<Receipt> receipts = new ArrayList<>();
    for (int seq = 1; seq <= 500; seq++) {
      receipts.add(Receipt.of(journal, room, entries(seq, seq)));
      if (seq % 50 == 0) {
        long durable = receipts.get(seq - 25).await();
        List<JournalEntry> found = Entries.read(journal, room);
        assertThat(found)
            .isEqualTo(entries(1, found.size()))
            .hasSizeGreaterThanOrEqualTo((int) durable);
      }
    }
  }

  @Test
  void manyRoomsWriteAtOnce() {
    List<RoomKey> rooms =
        IntStream.range(0, 8).mapToObj(i -> Entries.room(storage, "MANY" + i)).toList();

    rooms.parallelStream()
        .forEach(each -> {
          for (int seq = 1; seq < 100; seq += 3) {
            Receipt.of(journal, each, entries(seq, seq + 2)).await();
          }
        });

    assertThat(rooms)
        .allSatisfy(each -> assertThat(Entries.read(journal, each)).isEqualTo(entries(1, 99)));
  }
}
