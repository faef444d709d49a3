package bidfair.server.lab;

import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import bidfair.server.protocol.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A room as its journal tells it, entry by entry; beside it each input is decided anew, which must
 * give the same.
 */
public final class ReplayedRoom implements RoomReading {
  private static final RoomKey KEY = new RoomKey(1);

  private final HandJournal journal = new HandJournal();
  private RoomState told;
  private RoomState decidedAnew;
  private final Presence presence = new Presence();
  private final AtomicLong seed = new AtomicLong();
  private final FrontDesk desk = new FrontDesk(seed::get);
  private long seq;

  /**
   * @param first the entry that has created the room
   */
  public ReplayedRoom(Decided first) {
    RoomEvent.RoomCreated created = (RoomEvent.RoomCreated) first.events().getFirst();
    told = new RoomState(created);
    decidedAnew = new RoomState(created);
    seq = first.seq();
    journal.add(first);
  }

  /** Takes the next entry; what is wrong with it, if anything is. */
  public Optional<String> next(Decided decided) {
    if (decided.seq() != seq + 1) {
      return Optional.of("entry %d follows %d".formatted(decided.seq(), seq));
    }
    seq = decided.seq();
    journal.add(decided);
    decided.events().forEach(told::apply);
    told.note(decided);
    Optional<String> difference = differenceAnew(decided);
    if (rollsBack(decided)) {
      told = Memory.read(journal, KEY).state();
      decidedAnew = Memory.read(journal, KEY).state();
    }
    return difference;
  }

  /** Whether it takes the game back, so that other entries count than before. */
  public static boolean rollsBack(Decided decided) {
    return decided.events().stream().anyMatch(RoomEvent.RolledBack.class::isInstance);
  }

  /** Whether the state is the same, decided anew. */
  public boolean isSameAnew() {
    return told.game().map(game -> game.hash()).equals(decidedAnew.game().map(game -> game.hash()));
  }

  @Override
  public RoomState state() {
    return told;
  }

  @Override
  public Presence presence() {
    return presence;
  }

  @Override
  public ClockView clock() {
    return ClockFace.of(told, false, 0);
  }

  @Override
  public long decidedSeq() {
    return seq;
  }

  @Override
  public long durableSeq() {
    return seq;
  }

  @Override
  public boolean isHalted() {
    return false;
  }

  private Optional<String> differenceAnew(Decided decided) {
    for (RoomEvent event : decided.events()) {
      if (event instanceof RoomEvent.GameStarted started) {
        seed.set(started.seed());
      }
    }
    RoomTurn turn = new RoomTurn(decidedAnew, presenceThen(decided), decided.at());
    Verdict verdict = desk.decide(turn, decided.actor(), decided.input());
    decidedAnew.note(decided);
    Decided again =
        new Decided(
            decided.seq(),
            decided.at(),
            decided.actor(),
            decided.inputId(),
            decided.input(),
            verdict,
            turn.events());
    JournalEntry was = Entries.of(decided);
    JournalEntry is = Entries.of(again);
    return was.equals(is) ? Optional.empty() : Optional.of("%s is now %s".formatted(was, is));
  }

  /** Who was connected is in no journal, but one refusal tells of it. */
  private Presence presenceThen(Decided decided) {
    Presence then = new Presence();
    boolean somebodyThere = decided.verdict().equals(Verdict.of(Refusal.FIRM_HAS_PEOPLE));
    if (somebodyThere) {
      decidedAnew.seats().all().forEach(seat -> then.connected(seat.number()));
    }
    return then;
  }
}
