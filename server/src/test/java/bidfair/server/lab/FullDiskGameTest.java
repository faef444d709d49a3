package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.found;
import static bidfair.server.lab.Laboratory.get;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.server.harm.SmallDisk;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game on a disk that is really full for a while. */
class FullDiskGameTest {
  private static final Actor ONE = new Actor.Seat(1);
  private static final RoomInput HIRE = new RoomInput.Order(new Command.Play(new Action.Hire()));
  private static final RoomInput DISMISS =
      new RoomInput.Order(new Command.Play(new Action.Dismiss()));
  private static final int ROUNDS = Integer.getInteger("bidfair.rounds", 3);
  private static final int MOST_INPUTS = 5_000;

  @TempDir Path place;
  private SmallDisk disk;
  private Laboratory lab;
  private Room room;
  private final Map<String, String> told = new HashMap<>();
  private int sent;

  @BeforeEach
  void startAGame() {
    disk = new SmallDisk(place, 8);
    lab = new Laboratory(place.resolve("data"));
    room = lab.room(overrides(Optional.of(4), Optional.of(2)));
    lab.sit(room, "1", found("Sun"));
    lab.accept(room, TEACHER, new Command.SetMode(ClockMode.TEACHER));
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.accept(room, TEACHER, new Command.StepDay());
    await().until(() -> lab.day(room) == 1);
  }

  @AfterEach
  void close() {
    lab.close();
    disk.close();
  }

  @Test
  void nothingAcknowledgedIsLostAndTheTeacherResumesWithoutARestart() {
    for (int i = 0; i < ROUNDS; i++) {
      playUntilTheDiskIsFull();
      assertThat(room.isHalted()).isTrue();
      String hash = lab.hash(room);
      assertThat(get(lab.send(room, TEACHER, "early-" + i, resume())).reason())
          .contains("STORAGE_FAILED");
      assertThat(lab.hash(room)).isEqualTo(hash);

      disk.free();

      assertThat(get(lab.send(room, TEACHER, "resume-" + i, resume())).isAccepted()).isTrue();
      assertThat(room.isHalted()).isFalse();
      assertThat(lab.hash(room)).isEqualTo(hash);
      int again = sent;
      assertThat(play(again)).isNotEqualTo("STORAGE_FAILED");
      assertThat(play(again)).isEqualTo(told.get("a-" + again));
    }
    String hash = lab.hash(room);
    assertEverythingToldIsInTheJournal();

    lab.restart();

    assertThat(lab.hash(lab.rooms().find(room.code()).orElseThrow())).isEqualTo(hash);
    assertEverythingToldIsInTheJournal();
    System.out.printf(
        "STORAGE full disk: %d times full, %d inputs acknowledged, 0 lost, 0 doubled%n",
        ROUNDS, told.size());
  }

  private void playUntilTheDiskIsFull() {
    int before = sent;
    for (int i = 0; i < 20; i++) {
      assertThat(play(++sent)).isNotEqualTo("STORAGE_FAILED");
    }
    disk.fill();
    String verdict = "";
    while (!verdict.equals("STORAGE_FAILED") && sent - before < MOST_INPUTS) {
      verdict = play(++sent);
    }
    assertThat(verdict).isEqualTo("STORAGE_FAILED");
  }

  /** Sends an input, and notes its verdict if it was decided. */
  private String play(int number) {
    String id = "a-" + number;
    RoomInput input = number % 2 == 0 ? HIRE : DISMISS;
    String verdict = get(lab.send(room, ONE, id, input)).reason().orElse("ACCEPTED");
    if (!verdict.equals("STORAGE_FAILED")) {
      told.put(id, verdict);
    }
    return verdict;
  }

  private void assertEverythingToldIsInTheJournal() {
    Map<String, String> found = new HashMap<>();
    List<String> doubled = new ArrayList<>();
    Journal journal = lab.journal();
    journal.read(room.key(), 0, entry -> note(entry, found, doubled));
    assertThat(found).containsAllEntriesOf(told);
    assertThat(doubled).isEmpty();
  }

  private static void note(JournalEntry entry, Map<String, String> found, List<String> doubled) {
    Decided decided = Entries.read(entry);
    boolean played = decided.inputId().startsWith("a-");
    if (played
        && found.put(decided.inputId(), decided.verdict().reason().orElse("ACCEPTED")) != null) {
      doubled.add(decided.inputId());
    }
  }

  private static RoomInput resume() {
    return new RoomInput.Order(new Command.Resume());
  }
}
