package bidfair.server.review;

import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Room;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The games that are being reviewed, followed in the journal as far as it is durable. Running rooms
 * are not asked, and only a few games are worked on at a time, so that they keep the machine. Games
 * of rooms that are followed are read on as they go, one after the other, on a thread of its own.
 * Thread-safe; calls may take seconds, the first for a game most of all.
 */
public final class Reviews implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reviews.class);
  private static final Duration LAST_WORK = Duration.ofSeconds(5);

  private record Key(RoomKey room, int game) {}

  private final Journal journal;
  private final Cache<Key, FollowedGame> games;
  private final ReviewCapacity capacity;
  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();

  /** Drops what comes after the end. */
  private final ExecutorService background =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.MINUTES,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().name("reviews").daemon().factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  public Reviews(Journal journal, ReviewCapacity capacity, Ticker ticker) {
    this.journal = journal;
    this.capacity = capacity;
    places = new Semaphore(capacity.atATime(), true);
    games =
        Caffeine.newBuilder()
            .maximumSize(capacity.games())
            .expireAfterAccess(capacity.kept())
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
    return inTurn(new Key(room, game), followed -> followed.answer(journal, room, what, work));
  }

  /**
   * Reads something of a game that is not worth keeping.
   *
   * @param reader must not keep the game
   * @return absent if the game has not begun
   */
  public <T> Optional<T> read(RoomKey room, int game, Function<Followed, T> reader)
      throws InterruptedException {
    return inTurn(new Key(room, game), followed -> followed.read(journal, room, reader));
  }

  /** Reads the games of a room on as they go, while there is room for them. */
  public void follow(Room room) {
    room.watch(new Follower(this, room.key()));
  }

  /** Reads a game on soon, unless others at hand would have to go for it; returns at once. */
  void readOn(RoomKey room, int game) {
    background.execute(() -> readOn(new Key(room, game)));
  }

  /** Games at hand now. */
  public long size() {
    return games.estimatedSize();
  }

  /** How many wait for their turn now. */
  public int waiting() {
    return waiting.get();
  }

  /** Lets go of the games of a room that was deleted. */
  public void forget(RoomKey room) {
    games.asMap().keySet().removeIf(key -> key.room().equals(room));
  }

  /** Reads no more; what is being read is waited for. */
  @Override
  public void close() {
    background.shutdownNow();
    try {
      if (!background.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("A game is still being read for its review");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readOn(Key key) {
    boolean fits = games.asMap().containsKey(key) || games.estimatedSize() < capacity.games();
    if (fits) {
      try {
        read(key.room(), key.game(), _ -> true);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        LOG.warn("Game {} of room {} cannot be reviewed", key.game(), key.room().number(), e);
      }
    }
  }

  /** Whoever waits for a game that others work on takes no place. */
  private <T> T inTurn(Key key, Function<FollowedGame, T> work) throws InterruptedException {
    FollowedGame followed = games.get(key, wanted -> new FollowedGame(wanted.game()));
    waiting.incrementAndGet();
    try {
      followed.turn().lockInterruptibly();
    } finally {
      waiting.decrementAndGet();
    }
    try {
      waiting.incrementAndGet();
      try {
        places.acquire();
      } finally {
        waiting.decrementAndGet();
      }
      try {
        return work.apply(followed);
      } finally {
        places.release();
      }
    } finally {
      followed.turn().unlock();
    }
  }
}
