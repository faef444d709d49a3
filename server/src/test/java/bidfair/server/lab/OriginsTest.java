package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.journal.JournalEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where people act: enough to see who shares an address, and no address. */
class OriginsTest {
  private static final String LIBRARY = "203.0.113.77";
  private static final String DORMITORY = "2001:db8::7:42";

  @TempDir Path folder;
  private Laboratory lab;

  @BeforeEach
  void open() {
    lab = new Laboratory(folder);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void equalAddressesAreEqualInARoomAndInNoOther() {
    Room room = labWithTwo();
    room.cameFrom(1, LIBRARY);
    room.cameFrom(2, LIBRARY);
    room.cameFrom(2, DORMITORY);
    lab.settle(room);
    List<RoomEvent.SeatCameFrom> came = cameFrom(room);
    assertThat(came).extracting(RoomEvent.SeatCameFrom::seat).containsExactly(1, 2, 2);
    assertThat(came).extracting(RoomEvent.SeatCameFrom::salt).containsOnly(came.getFirst().salt());
    assertThat(came.get(1).origin()).isEqualTo(came.get(0).origin());
    assertThat(came.get(2).origin()).isNotEqualTo(came.get(0).origin());

    Room other = labWithTwo();
    other.cameFrom(1, LIBRARY);
    lab.settle(other);
    assertThat(cameFrom(other))
        .hasSize(1)
        .noneMatch(each -> each.salt().equals(came.getFirst().salt()))
        .noneMatch(each -> each.origin().equals(came.getFirst().origin()));
  }

  @Test
  void onlyAChangeIsTakenDownAlsoAfterARestart() {
    Room room = labWithTwo();
    room.cameFrom(1, LIBRARY);
    room.cameFrom(1, LIBRARY);
    room.cameFrom(7, LIBRARY);
    lab.settle(room);
    assertThat(cameFrom(room)).hasSize(1);

    lab.restart();
    Room again = lab.rooms().find(room.code()).orElseThrow();
    again.cameFrom(1, LIBRARY);
    again.cameFrom(2, LIBRARY);
    again.cameFrom(1, DORMITORY);
    lab.settle(again);
    List<RoomEvent.SeatCameFrom> came = cameFrom(again);
    assertThat(came).extracting(RoomEvent.SeatCameFrom::seat).containsExactly(1, 2, 1);
    assertThat(came).extracting(RoomEvent.SeatCameFrom::salt).containsOnly(came.getFirst().salt());
    assertThat(came.get(1).origin()).isEqualTo(came.get(0).origin());
  }

  @Test
  void noAddressIsInTheJournalNorAnywhereInTheDataFolder() throws IOException {
    Room room = labWithTwo();
    room.cameFrom(1, LIBRARY);
    room.cameFrom(2, DORMITORY);
    lab.settle(room);
    assertThat(cameFrom(room)).hasSize(2);
    assertThat(entries(room))
        .noneMatch(entry -> (entry.input() + " " + entry.events()).contains(LIBRARY))
        .noneMatch(entry -> (entry.input() + " " + entry.events()).contains(DORMITORY));

    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .doesNotContain(LIBRARY, DORMITORY);
    }
  }

  @Test
  void onlyTheRoomItselfTakesDownFromWhereSomebodyCame() {
    Room room = labWithTwo();
    RoomInput claim = new RoomInput.NoteOrigin(2, "salt", "origin");
    assertThat(lab.say(room, new Actor.Seat(1), claim)).isEqualTo("NOT_ALLOWED");
    assertThat(lab.say(room, TEACHER, claim)).isEqualTo("NOT_ALLOWED");
    assertThat(cameFrom(room)).isEmpty();
  }

  private Room labWithTwo() {
    Room room = lab.room();
    lab.sit(room, "1", found("Sun"));
    lab.sit(room, "2", found("Moon"));
    return room;
  }

  private List<RoomEvent.SeatCameFrom> cameFrom(Room room) {
    return entries(room).stream()
        .flatMap(entry -> Entries.read(entry).events().stream())
        .<RoomEvent.SeatCameFrom>mapMulti((event, sink) -> {
          if (event instanceof RoomEvent.SeatCameFrom came) {
            sink.accept(came);
          }
        })
        .toList();
  }

  private List<JournalEntry> entries(Room room) {
    List<JournalEntry> entries = new ArrayList<>();
    lab.journal().read(room.key(), 0, entries::add);
    return entries;
  }
}
