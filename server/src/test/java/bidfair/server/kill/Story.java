package bidfair.server.kill;

import bidfair.server.classroom.Classroom;
import bidfair.server.classroom.Secrecy;
import bidfair.server.classroom.ServerProcess;
import bidfair.server.client.Player;
import bidfair.server.export.RecordException;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** A class that plays on while its server comes to its end over and over; the seed says how. */
final class Story {
  /** Fewer than the room remembers of each seat. */
  private static final int ASKED_AGAIN = 100;

  private final Path folder;
  private final Means means;
  private final Random dice;
  private final Figures figures;
  private final AtomicLong frames = new AtomicLong();

  Story(Path folder, Means means, long seed, Figures figures) {
    this.folder = folder;
    this.means = means;
    this.figures = figures;
    dice = new Random(seed);
  }

  /** Throws {@link Broken} at the first promise that is not kept. */
  void tell(int ends) throws IOException, InterruptedException, RecordException {
    Life life = new Life(folder, means, dice);
    try (life) {
      if (dice.nextInt(4) == 0) {
        startInVain(life);
      }
      Classroom room = begin(life.start());
      boolean playing = true;
      for (int end = 0; end < ends && playing; end++) {
        playing = live(room, life);
      }
    }
    Truth.holdOnce(life.data());
  }

  private Classroom begin(ServerProcess server) {
    Variation variation = Variation.any(dice);
    Secrecy secrecy = new Secrecy();
    Classroom room =
        Classroom.open(
            server.firstTeacher(),
            variation.plan(),
            variation.firms(),
            (firm, frame) -> {
              frames.incrementAndGet();
              secrecy.check(firm, frame);
            });
    room.console().order(new Command.StartGame());
    return room;
  }

  /** One life of a server, and what is left of it in the next; false if the game is over. */
  private boolean live(Classroom room, Life life)
      throws IOException, InterruptedException, RecordException {
    Moment moment = Moment.any(dice);
    long heard = verdicts(room);
    if (means == Means.LYING_DISK) {
      life.lie();
    }
    Load load = new Load(room, life, dice);
    Seen seen = load.until(moment);
    figures.ended(moment);
    figures.acknowledged(verdicts(room) - heard);
    if (dice.nextInt(3) == 0) {
      startInVain(life);
    }

    life.start();
    figures.roomsMade(load.holdRoomsMade());
    Seen.everybody(room).parallelStream().forEach(Story::comeBack);
    boolean playing = isPlaying(room);
    room.together(student -> holdTime(student.player(), seen, playing));
    figures.seen(frames.getAndSet(0), holdRows(seen));
    if (moment == Moment.QUIET) {
      holdAll(seen);
    }
    Truth.holdAcknowledged(room);
    room.together(student -> askAgain(student.player()));
    Truth.hold(room);
    if (playing) {
      room.console().order(new Command.Resume());
    }
    return playing;
  }

  private void startInVain(Life life) throws IOException, InterruptedException {
    life.startInVain();
    figures.endedStarting();
  }

  /** Returns when the new server has shown all anew; it never goes on where another was. */
  private static void comeBack(Player player) {
    Map<String, Long> before = player.tables().versions();
    player.connect();
    player.await(
        "new tables",
        () -> {
          Map<String, Long> now = player.tables().versions();
          return before.keySet().stream()
              .noneMatch(audience -> Objects.equals(before.get(audience), now.get(audience)));
        });
  }

  private static boolean isPlaying(Classroom room) {
    return room.console().tables().rows(Table.ROOM, PublicRow.Room.class).getFirst().phase()
        == PublicRow.Room.Phase.PLAYING;
  }

  private static void holdTime(Player player, Seen seen, boolean playing) {
    PublicRow.Clock clock = Classroom.clock(player);
    Broken.unless(clock.day() >= seen.day(), 1, "day " + seen.day() + " was shown, now " + clock);
    Broken.unless(
        !playing || (!clock.running() && clock.pauseReason().equals(Optional.of("RECOVERED"))),
        6,
        "after the restart " + clock);
  }

  private static long holdRows(Seen seen) {
    long rows = 0;
    for (Player player : seen.contents().keySet()) {
      Map<String, JsonNode> now = Seen.contents(player);
      Map<String, JsonNode> before = seen.lasting(player);
      before.forEach((key, row) ->
          Broken.unless(
              row.equals(now.get(key)), 1, key + " was " + row + ", now " + now.get(key)));
      rows += before.size();
    }
    return rows;
  }

  private static void holdAll(Seen seen) {
    seen.contents()
        .forEach((player, before) -> {
          player.catchUp();
          Map<String, JsonNode> now = Seen.contents(player);
          Broken.unless(now.equals(before), 1, "all was quiet: " + before + "; now " + now);
        });
  }

  /** What was not answered gets a verdict now; what was answered gets the same again. */
  private void askAgain(Player player) {
    List<ClientIn.Input> unanswered = player.unanswered();
    List<ClientIn.Input> answered =
        player.asked().reversed().stream()
            .filter(input -> player.verdict(input).isPresent())
            .limit(ASKED_AGAIN)
            .toList();
    List<Optional<ClientOut.Verdict>> first = answered.stream().map(player::verdict).toList();
    unanswered.forEach(player::sendAgain);
    answered.forEach(player::sendAgain);
    player.awaitVerdicts();
    Broken.unless(player.unanswered().isEmpty(), 2, "no verdict on " + player.unanswered());
    Broken.unless(
        answered.stream().map(player::verdict).toList().equals(first), 2, "another verdict");
    synchronized (figures) {
      figures.asked(unanswered.size(), answered.size());
    }
  }

  private static long verdicts(Classroom room) {
    return room.students().stream().mapToLong(student -> student.player().answers()).sum();
  }
}
