package bidfair.server.review;

import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The games that are being reviewed, followed in the journal as far as it is durable. Running rooms
 * are not asked, and only a few games are worked on at a time, so that they keep the machine.
 * Thread-safe; calls may take seconds, the first for a game most of all.
 */
public final class Reviews {
  /** Games kept at hand; each is about as large as its room. */
  static final int GAMES = 8;

  /** How long a game is kept that nobody asks for. */
  static final Duration KEPT = Duration.ofMinutes(20);

  /** Games worked on at a time, over all rooms. */
  static final int AT_A_TIME = 2;

  private record Key(RoomKey room, int game) {}

  private final Journal journal;
  private final Cache<Key, FollowedGame> games;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  public Reviews(Journal journal, Ticker ticker) {
    this.journal = journal;
    games =
        Caffeine.newBuilder()
            .maximumSize(GAMES)
            .expireAfterAccess(KEPT)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /**
   * An answer about a game, worked out once for each day of the game, however many ask for it.
   *
   * @param game its number in the room, from 1
   * @param what names the answer among those about this game
   * @param work makes it; must not keep the game
   * @return absent if the game has not begun
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  public Optional<Answer> answer(
      RoomKey room, int game, String what, Function<Followed, Object> work)
      throws InterruptedException {
    FollowedGame followed = games.get(new Key(room, game), key -> new FollowedGame(key.game()));
    places.acquire();
    try {
      return followed.answer(journal, room, what, work);
    } finally {
      places.release();
    }
  }

  /**
   * Reads something of a game that is not worth keeping.
   *
   * @param reader must not keep the game
   * @return absent if the game has not begun
   */
  public <T> Optional<T> read(RoomKey room, int game, Function<Followed, T> reader)
      throws InterruptedException {
    FollowedGame followed = games.get(new Key(room, game), key -> new FollowedGame(key.game()));
    places.acquire();
    try {
      return followed.read(journal, room, reader);
    } finally {
      places.release();
    }
  }

  /** Games at hand now. */
  public long size() {
    return games.estimatedSize();
  }

  /** Lets go of the games of a room that was deleted. */
  public void forget(RoomKey room) {
    games.asMap().keySet().removeIf(key -> key.room().equals(room));
  }
}
