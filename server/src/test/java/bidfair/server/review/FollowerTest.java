package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
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
  void aGameThatIsRolledBackIsFollowedAnew() throws InterruptedException {
    try (PlayedRoom room = new PlayedRoom(folder, "demo", 4)) {
      ReadJournal journal = new ReadJournal(room.journal());
      try (Reviews reviews = reviews(journal, 2)) {
        reviews.follow(room.room());
        room.sit("1", "Ann", "Sun");
        room.order(new Command.StartGame());
        room.step(new Command.StepMonth());
        room.step(new Command.StepMonth());
        room.act(1, new Action.Enrol(new ClientId(1)));
        room.playOn();
        String whole = ranking(reviews, room);
        int claims = claims(reviews, room);
        assertThat(isOver(reviews, room)).isTrue();

        room.order(new Command.RollBack(2));

        long last = room.journal().lastSeq(room.key());
        await().until(() -> journal.lastRead() == last);
        assertThat(isOver(reviews, room)).isFalse();
        assertThat(claims(reviews, room)).isLessThan(claims);
        assertThat(ranking(reviews, room)).isNotEqualTo(whole);
        try (Reviews fresh = reviews(journal, 1)) {
          assertThat(claims(reviews, room)).isEqualTo(claims(fresh, room));
          assertThat(ranking(reviews, room)).isEqualTo(ranking(fresh, room));
        }
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

  private static boolean isOver(Reviews reviews, PlayedRoom room) throws InterruptedException {
    return reviews.read(room.key(), 1, followed -> followed.game().over()).orElseThrow();
  }

  private static int claims(Reviews reviews, PlayedRoom room) throws InterruptedException {
    return reviews
        .read(room.key(), 1, followed -> followed.attendance().claims().size())
        .orElseThrow();
  }

  private static String ranking(Reviews reviews, PlayedRoom room) throws InterruptedException {
    return reviews
        .answer(
            room.key(), 1, "ranking", followed -> followed.game().review().classroom().rankings())
        .orElseThrow()
        .tag();
  }

  private static Reviews reviews(ReadJournal journal, int games) {
    return new Reviews(
        journal, new ReviewCapacity(games, Duration.ofMinutes(5), 1), Ticker.systemTicker());
  }
}
