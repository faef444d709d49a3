package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.export.PlayedRoom;
import bidfair.server.journal.RoomKey;
import bidfair.server.protocol.Command;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games are read while they are played, so that the end has little left to read. */
class FollowerTest {
  private static final RoomKey OTHER = new RoomKey(99);

  @TempDir private Path folder;

  @Test
  void aGameIsReadMonthByMonthToItsEndThoughNobodyAsks() {
    try (PlayedRoom room = new PlayedRoom(folder, "demo", 4)) {
      ReadJournal journal = new ReadJournal(room.journal());
      try (Reviews reviews = reviews(journal, 2)) {
        reviews.follow(room.room());
        room.order(new Command.StartGame());
        room.step(new Command.StepMonth());
        room.step(new Command.StepMonth());
        await().until(() -> journal.lastRead() > 0);
        assertThat(reviews.size()).isEqualTo(1);
        room.playOn();
        long last = room.journal().lastSeq(room.key());
        await().until(() -> journal.lastRead() == last);
      }
    }
  }

  @Test
  void itTakesThePlaceOfNoGameThatSomebodyLooksAt() throws InterruptedException {
    try (PlayedRoom room = new PlayedRoom(folder, "demo", 4)) {
      ReadJournal journal = new ReadJournal(room.journal());
      try (Reviews reviews = reviews(journal, 1)) {
        assertThat(reviews.read(OTHER, 1, _ -> true)).isEmpty();
        reviews.follow(room.room());
        room.order(new Command.StartGame());
        room.playOn();
        await()
            .during(Duration.ofMillis(300))
            .until(() -> journal.lastRead() == 0 && reviews.size() == 1);
        reviews.forget(OTHER);
        reviews.readOn(room.key(), 1);
        await().until(() -> journal.lastRead() == room.journal().lastSeq(room.key()));
        assertThat(reviews.waiting()).isZero();
      }
    }
  }

  @Test
  void nothingIsReadAfterTheEnd() {
    try (PlayedRoom room = new PlayedRoom(folder, "demo", 4)) {
      ReadJournal journal = new ReadJournal(room.journal());
      Reviews reviews = reviews(journal, 1);
      reviews.follow(room.room());
      reviews.close();
      room.order(new Command.StartGame());
      room.playOn();
      assertThat(journal.lastRead()).isZero();
    }
  }

  private static Reviews reviews(ReadJournal journal, int games) {
    return new Reviews(
        journal, new ReviewCapacity(games, Duration.ofMinutes(5), 1), Ticker.systemTicker());
  }
}
