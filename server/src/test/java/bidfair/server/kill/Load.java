package bidfair.server.kill;

import static org.awaitility.Awaitility.await;

import bidfair.server.classroom.Classroom;
import bidfair.server.classroom.Student;
import bidfair.server.client.Player;
import bidfair.server.journal.StorageLimits;
import bidfair.server.json.Json;
import bidfair.server.net.Answer;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** What goes on in a server until its end. */
final class Load {
  private static final Duration LONGEST = Duration.ofSeconds(4);

  private final Classroom room;
  private final Life life;
  private final Random dice;
  private final Queue<String> made = new ConcurrentLinkedQueue<>();
  private final AtomicInteger exported = new AtomicInteger();

  Load(Classroom room, Life life, Random dice) {
    this.room = room;
    this.life = life;
    this.dice = dice;
  }

  /** Everybody plays until the moment has come and the server has ended; says what was seen. */
  Seen until(Moment moment) throws IOException, InterruptedException {
    Thread playing = Thread.ofVirtual().start(() -> room.together(Load::playOn));
    int verdicts = verdicts() + dice.nextInt(20, 300);
    switch (moment) {
      case UNDER_LOAD -> waitFor(() -> verdicts() >= verdicts);
      case AT_A_CHECKPOINT -> waitFor(() -> walBytes() > StorageLimits.DEFAULT.walBytes());
      case MAKING_ROOMS -> {
        Thread.ofVirtual().start(this::makeRooms);
        int rooms = dice.nextInt(1, 8);
        waitFor(() -> made.size() >= rooms);
      }
      case EXPORTING -> {
        Thread.ofVirtual().start(this::export);
        int files = dice.nextInt(4);
        waitFor(() -> exported.get() >= files && verdicts() >= verdicts);
      }
      case QUIET -> {
        waitFor(() -> verdicts() >= verdicts);
        room.together(student -> student.player().cut());
        playing.join();
        settle();
        Seen seen = Seen.by(room);
        life.end(true);
        everybodyIsCutOff();
        return seen;
      }
    }
    life.end(moment == Moment.AT_A_CHECKPOINT && dice.nextBoolean());
    playing.join();
    everybodyIsCutOff();
    return Seen.by(room);
  }

  /** Rooms that were acknowledged are there; says how many. */
  int holdRoomsMade() {
    List<String> there =
        room.teacher()
            .get("/api/teacher/rooms")
            .json()
            .valueStream()
            .map(summary -> summary.path("code").asString())
            .toList();
    made.forEach(code -> Broken.unless(there.contains(code), 1, "room " + code + " is lost"));
    return made.size();
  }

  private static void playOn(Student student) {
    while (student.player().isConnected()) {
      student.act();
      student.player().awaitVerdicts();
    }
  }

  private void makeRooms() {
    Api.NewRoom plan =
        new Api.NewRoom(
            "short-class",
            Optional.empty(),
            new Command.Overrides(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    whileItLives(() -> {
      Answer answer = room.teacher().post("/api/teacher/rooms", Json.write(plan));
      if (answer.status() == 201) {
        made.add(Json.read(answer.body(), Api.RoomCreated.class).code());
      }
    });
  }

  private void export() {
    String home = "/api/teacher/rooms/" + room.code();
    List<String> files =
        List.of(
            home + "/record",
            home + "/exports/workbook.xlsx",
            home + "/patterns",
            "/api/rooms/" + room.code() + "/reviews/class");
    whileItLives(() -> room.teacher().get(files.get(exported.getAndIncrement() % files.size())));
  }

  private void whileItLives(Runnable request) {
    try {
      while (room.console().isConnected()) {
        request.run();
      }
    } catch (UncheckedIOException e) {
      // The server has come to its end.
      return;
    }
  }

  /** Returns when time stands still, and everybody has seen everything. */
  private void settle() {
    room.students().forEach(student -> student.player().connect());
    room.console().send(new Command.Pause());
    room.console().awaitVerdicts();
    String quiet = "Quiet " + dice.nextInt();
    room.console().order(new Command.Announce(quiet, Optional.empty()));
    for (Player player : Seen.everybody(room)) {
      player.await(
          quiet,
          () ->
              player.tables().rows(Table.ANNOUNCEMENTS, PublicRow.Announcement.class).stream()
                  .anyMatch(row -> row.text().equals(quiet)));
      player.catchUp();
    }
  }

  private void everybodyIsCutOff() {
    Seen.everybody(room).forEach(player -> player.await("the end", () -> !player.isConnected()));
  }

  private int verdicts() {
    return room.students().stream().mapToInt(student -> student.player().answers()).sum();
  }

  private long walBytes() {
    try {
      return life.walBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Also where this moment never comes, as when the game is over, it shall have an end.
  private static void waitFor(BooleanSupplier moment) {
    long latest = System.nanoTime() + LONGEST.toNanos();
    await()
        .pollInterval(Duration.ofMillis(2))
        .until(() -> moment.getAsBoolean() || System.nanoTime() > latest);
  }
}
