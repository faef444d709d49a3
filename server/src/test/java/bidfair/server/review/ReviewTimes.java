package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Transition;
import bidfair.engine.units.FirmId;
import bidfair.server.export.Exports;
import bidfair.server.export.PlayedRoom;
import bidfair.server.export.game.GameReader;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.text.Language;
import bidfair.server.journal.Journal;
import bidfair.server.lab.Entries;
import bidfair.server.lab.RoomEvent;
import bidfair.server.protocol.Command;
import com.github.benmanes.caffeine.cache.Ticker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the review of a year of sixty firms takes, and its workbook, while another room of as
 * many plays a day each second, beside what reading the same journal takes without any review. Run
 * by name ({@code -Dtest=ReviewTimes}); figures depend on the machine, so nothing is asserted.
 */
class ReviewTimes {
  private static final int FIRMS = 60;
  private static final int ROUNDS = 5;

  @TempDir private Path folder;

  @Test
  void measure() throws IOException, InterruptedException {
    System.out.printf(
        "%d cores, a sync takes %.2f ms%n",
        Runtime.getRuntime().availableProcessors(), syncMillis());
    try (PlayedRoom room = new PlayedRoom(folder.resolve("one"), "standard", FIRMS);
        PlayedRoom other = new PlayedRoom(folder.resolve("other"), "standard", FIRMS)) {
      room.order(new Command.StartGame());
      room.playOn();
      CountDownLatch done = new CountDownLatch(1);
      Thread player = Thread.ofVirtual().start(() -> playOn(other, done));
      measure(room);
      done.countDown();
      player.join();
      System.out.printf("meanwhile the other room came to day %d%n", day(other));
    }
  }

  /** A day each second. */
  private static void playOn(PlayedRoom room, CountDownLatch done) {
    room.order(new Command.StartGame());
    try {
      while (!done.await(1, TimeUnit.SECONDS)) {
        room.step(new Command.StepDay());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int day(PlayedRoom room) {
    return room.read(reading -> reading.state().game().orElseThrow().state().day());
  }

  private static void measure(PlayedRoom room) throws InterruptedException {
    List<Event> events = new ArrayList<>();
    long[] opening = new long[1];
    room.journal()
        .read(
            room.key(),
            0,
            entry ->
                Entries.read(entry)
                    .events()
                    .forEach(event -> {
                      if (event instanceof RoomEvent.Played(Event played)) {
                        events.add(played);
                        opening[0] =
                            played instanceof Event.TenderOpened ? entry.seq() : opening[0];
                      }
                    }));
    long last = room.journal().lastSeq(room.key());
    System.out.printf(
        "%d entries, %d events, %d entries after the last opening%n",
        last, events.size(), last - opening[0]);
    JournaledGame game = GameReader.read(room.journal(), room.key(), 1, _ -> {}).orElseThrow();
    Exports exports = new Exports(room.journal(), InstantSource.system(), ZoneOffset.UTC);
    Times times = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      times.take(
          "(a) baseline: read and parse the journal",
          () -> room.journal().read(room.key(), 0, Entries::read));
      times.take(
          "(b) baseline: apply the events",
          () -> {
            GameState state = new GameState(game.scenario().rules(), game.state().market());
            events.forEach(event -> Transition.apply(state, event));
          });
      Reviews cold = reviews(room.journal());
      times.take("(c) from nothing: class", () -> classroom(cold, room));
      times.take("(c) then patterns", () -> patterns(cold, room));
      times.take("(c) then all firms", () -> firms(cold, room));
      follow(room, opening[0], "(d) followed to the last opening", times);
      follow(room, last - 1, "(d) followed to the last day", times);
      times.take(
          "(e) baseline: rows as CSV",
          () -> exports.tables(room.key(), 1, Language.ZH_CN, OutputStream.nullOutputStream()));
      times.take(
          "(e) workbook",
          () -> exports.workbook(room.key(), 1, Language.ZH_CN, OutputStream.nullOutputStream()));
    }
    times.print();
  }

  /** What is left to do at the end if the game was followed to an entry. */
  private static void follow(PlayedRoom room, long seq, String what, Times times)
      throws InterruptedException {
    Stopped journal = new Stopped(room.journal(), seq);
    Reviews reviews = reviews(journal);
    classroom(reviews, room);
    journal.goOn();
    times.take(what + ": class", () -> classroom(reviews, room));
    times.take(what + ", then a firm", () -> firm(reviews, room, 1));
    times.take(what + ", then all firms", () -> firms(reviews, room));
  }

  private static Reviews reviews(Journal journal) {
    return new Reviews(
        journal, new ReviewCapacity(1, Duration.ofMinutes(1), 1), Ticker.systemTicker());
  }

  private static void classroom(Reviews reviews, PlayedRoom room) throws InterruptedException {
    made(reviews.answer(room.key(), 1, "class", ReviewAnswers::classroom));
  }

  private static void patterns(Reviews reviews, PlayedRoom room) throws InterruptedException {
    made(reviews.answer(room.key(), 1, "patterns", ReviewAnswers::patterns));
  }

  private static void firms(Reviews reviews, PlayedRoom room) throws InterruptedException {
    for (int firm = 1; firm <= FIRMS; firm++) {
      firm(reviews, room, firm);
    }
  }

  private static void firm(Reviews reviews, PlayedRoom room, int firm) throws InterruptedException {
    FirmId id = new FirmId(firm);
    made(
        reviews.answer(
            room.key(), 1, "firm " + id, followed -> ReviewAnswers.full(followed.game(), id)));
  }

  private static void made(Optional<Answer> answer) {
    assertThat(answer).isPresent();
  }

  private double syncMillis() throws IOException {
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("sync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long[] nanos = IntStream.range(0, 51).mapToLong(_ -> syncNanos(file)).sorted().toArray();
      return nanos[nanos.length / 2] / 1e6;
    }
  }

  private static long syncNanos(FileChannel file) {
    long begin = System.nanoTime();
    try {
      file.write(ByteBuffer.allocate(4096));
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return System.nanoTime() - begin;
  }
}
