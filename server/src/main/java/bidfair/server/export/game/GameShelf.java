package bidfair.server.export.game;

import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the games that were read last for a while, as a whole class asks for its reports at the
 * same time. A game is read again when its room has gone on. Thread-safe.
 */
public final class GameShelf {
  private static final int GAMES = 2;
  private static final Duration KEPT = Duration.ofMinutes(3);

  private record Key(RoomKey room, int game, long lastSeq) {}

  private final Journal journal;
  private final Cache<Key, Optional<JournaledGame>> games =
      Caffeine.newBuilder().maximumSize(GAMES).expireAfterAccess(KEPT).build();

  public GameShelf(Journal journal) {
    this.journal = journal;
  }

  /**
   * The game as far as it is durable, absent if it has not begun. It is shared: see {@link
   * JournaledGame}.
   */
  public Optional<JournaledGame> game(RoomKey room, int number) {
    Key key = new Key(room, number, journal.lastSeq(room));
    return games.get(key, _ -> GameReader.read(journal, room, number, _ -> {}));
  }
}
