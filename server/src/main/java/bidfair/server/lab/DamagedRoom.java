package bidfair.server.lab;

import bidfair.engine.Game;
import bidfair.engine.game.GameState;
import bidfair.server.journal.BrokenChainException;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.StorageException;
import java.time.Instant;
import java.util.Optional;

/**
 * A room that cannot be opened because its journal is not as it was written.
 *
 * @param lastGood the room after the last good entry, to be read only; absent if it cannot go on
 *     from there
 * @param lastGoodAt when that was decided
 */
public record DamagedRoom(
    RoomRow row, Damage damage, Optional<RoomState> lastGood, Optional<Instant> lastGoodAt) {

  /** Tries to read a room, changing nothing; absent if it is sound. */
  public static Optional<DamagedRoom> examine(RoomRow row, Journal journal) {
    try {
      Memory.read(journal, row.key());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(examine(row, journal, e));
    }
  }

  /**
   * Reads a room as far as it is good.
   *
   * @param problem why it cannot be opened
   */
  static DamagedRoom examine(RoomRow row, Journal journal, RuntimeException problem) {
    Optional<BrokenChainException> broken =
        problem instanceof BrokenChainException already
            ? Optional.of(already)
            : whereBroken(row, journal);
    return broken
        .map(where -> broken(row, journal, where))
        .orElseGet(() -> notUnderstood(row, journal, problem));
  }

  /** Of a room that was not read to its end. */
  private static Optional<BrokenChainException> whereBroken(RoomRow row, Journal journal) {
    try {
      journal.read(row.key(), 0, _ -> {});
      return Optional.empty();
    } catch (BrokenChainException e) {
      return Optional.of(e);
    } catch (StorageException e) {
      return Optional.empty();
    }
  }

  /** Where the game was after the last good entry, if there was one. */
  public Optional<GameState> game() {
    return lastGood.flatMap(RoomState::game).map(Game::state);
  }

  private static DamagedRoom broken(RoomRow row, Journal journal, BrokenChainException broken) {
    GoodPart good = new GoodPart(journal, broken.seq() - 1);
    try {
      RoomState state = Memory.read(good, row.key()).state();
      Damage damage = new Damage(broken.seq(), broken.knownSeq(), words(broken));
      return new DamagedRoom(row, damage, Optional.of(state), Optional.of(good.lastReadAt()));
    } catch (RuntimeException e) {
      long firstBad = Math.min(broken.seq(), good.lastRead() + 1);
      Damage damage = new Damage(firstBad, broken.knownSeq(), words(broken));
      return new DamagedRoom(row, damage, Optional.empty(), Optional.empty());
    }
  }

  /** Its chain holds, but this program does not understand an entry: another one may. */
  private static DamagedRoom notUnderstood(RoomRow row, Journal journal, RuntimeException problem) {
    GoodPart good = new GoodPart(journal, Long.MAX_VALUE);
    String what = words(problem);
    try {
      Memory.read(good, row.key());
    } catch (RuntimeException e) {
      what = words(e);
    }
    long firstBad = good.lastRead() + 1;
    return new DamagedRoom(
        row, new Damage(firstBad, firstBad, what), Optional.empty(), Optional.empty());
  }

  private static String words(RuntimeException problem) {
    return Optional.ofNullable(problem.getMessage()).orElse(problem.getClass().getSimpleName());
  }
}
