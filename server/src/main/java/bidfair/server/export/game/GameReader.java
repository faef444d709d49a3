package bidfair.server.export.game;

import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.game.Standing;
import bidfair.engine.review.Review;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.OrderId;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Branch;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Grading;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.protocol.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journal of a room, and keeps one game of it. It can read on where it stopped, while the
 * room plays on. Decides nothing anew. Not thread-safe.
 */
public final class GameReader {
  private final int wanted;
  private final Consumer<LogLine> log;
  private final Grading grading = new Grading();
  private final Witness witness;
  private final SeatBook seats = new SeatBook();
  private final List<GameFirm> firms = new ArrayList<>();
  private final List<FirmEvent> events = new ArrayList<>();
  private final Map<OrderId, Event.OrderAccepted> deliveries = new TreeMap<>();
  private int number = 1;
  private long seq;

  /** Also of entries that no longer count. */
  private int shownDay;

  private RoomEvent.@Nullable RoomCreated room;
  private @Nullable Scenario scenario;
  private RoomEvent.@Nullable GameStarted started;
  private @Nullable Instant startedAt;
  private @Nullable Review review;
  private @Nullable JournaledGame over;
  private List<Standing> published = List.of();

  /**
   * @param wanted the number of the game, from 1; a reset of the room begins the next
   * @param log gets every input of this game and of the lobby before it
   */
  public GameReader(int wanted, Consumer<LogLine> log) {
    this(wanted, log, Witness.NOBODY);
  }

  /**
   * @param witness sees every input of the room, of other games too
   */
  public GameReader(int wanted, Consumer<LogLine> log, Witness witness) {
    this.wanted = wanted;
    this.log = log;
    this.witness = witness;
  }

  /**
   * Reads a game as far as the journal is durable.
   *
   * @return absent if this game has not begun
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  public static Optional<JournaledGame> read(
      Journal journal, RoomKey room, int number, Consumer<LogLine> log) {
    GameReader reader = new GameReader(number, log);
    reader.readOn(journal, room, Branch.of(journal, room));
    return reader.game();
  }

  /**
   * Reads on, as far as a branch was followed.
   *
   * @param branch by which everything counts that was read before and counted then
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  public void readOn(Journal journal, RoomKey room, Branch branch) {
    branch.read(journal, room, seq, decided -> follow(decided, branch.counts(decided.seq())));
  }

  /** The game as far as it was read; absent if it has not begun. */
  public Optional<JournaledGame> game() {
    return Optional.ofNullable(over).or(this::asItStands);
  }

  private void follow(Decided decided, boolean counts) {
    boolean isWanted = number == wanted;
    seq = decided.seq();
    if (counts) {
      count(decided);
    }
    Optional<String> who = who(decided.actor());
    Optional<GameFirm> firm = firm(decided.actor());
    witness.saw(decided, counts ? day() : 0, counts ? month() : 0, firm.map(GameFirm::id));
    for (RoomEvent event : decided.events()) {
      if (counts || !(event instanceof RoomEvent.OfGame)) {
        follow(event, decided.at());
      }
      shownDay = dayAfter(event).orElse(shownDay);
    }
    if (isWanted) {
      log.accept(
          new LogLine(
              seq,
              decided.at(),
              shownDay,
              decided.actor(),
              who,
              firm,
              decided.input(),
              decided.verdict(),
              counts));
    }
  }

  private void count(Decided decided) {
    if (decided.actor() instanceof Actor.Seat(int seat)
        && decided.input() instanceof RoomInput.Order(Command.Play(Action action))) {
      seats.note(seat, action, decided.verdict().isAccepted(), month(), decided.at());
    }
  }

  private void follow(RoomEvent event, Instant when) {
    if (event instanceof RoomEvent.GameReset && over == null) {
      over = asItStands().map(JournaledGame::asOver).orElse(null);
    }
    if (over == null) {
      grading.apply(event);
    }
    seats.apply(event, when);
    switch (event) {
      case RoomEvent.RoomCreated created -> {
        room = created;
        scenario = created.scenario();
      }
      case RoomEvent.GameStarted begun -> begin(begun, when);
      case RoomEvent.GameReset reset -> {
        number = reset.gameNumber();
        scenario = reset.scenario();
        lineUp(reset.firms());
      }
      case RoomEvent.FirmFounded(var firm, var name) ->
          firms.add(new GameFirm(firm, name, Optional.empty()));
      case RoomEvent.FirmRenamed(var firm, var name) -> change(firm, old -> old.named(name));
      case RoomEvent.RobotTookFirm(var firm, var strategy) ->
          change(firm, old -> old.playedBy(Optional.of(strategy)));
      case RoomEvent.PeopleTookFirm(var firm) ->
          change(firm, old -> old.playedBy(Optional.empty()));
      case RoomEvent.Played(Event played) -> play(played);
      case RoomEvent.StandingsPublished(_, var standings) when number == wanted ->
          published = standings;
      default -> {}
    }
  }

  private void begin(RoomEvent.GameStarted begun, Instant when) {
    lineUp(begun.firms());
    if (number == wanted && scenario != null) {
      started = begun;
      startedAt = when;
      review = new Review(scenario.rules(), begun.market());
    }
  }

  private void lineUp(List<RoomEvent.Lineup> lineups) {
    firms.clear();
    lineups.forEach(
        lineup -> firms.add(new GameFirm(lineup.firm(), lineup.name(), lineup.strategy())));
  }

  private void play(Event event) {
    if (review != null && number == wanted) {
      review.add(event);
      FirmEvent.of(review.state(), event).ifPresent(events::add);
      if (event instanceof Event.OrderAccepted accepted) {
        deliveries.put(accepted.order(), accepted);
      }
    }
  }

  private Optional<JournaledGame> asItStands() {
    if (room == null
        || scenario == null
        || started == null
        || startedAt == null
        || review == null) {
      return Optional.empty();
    }
    Scenario played = scenario;
    LocalText title = room.title().map(own -> new LocalText(own, own)).orElseGet(played::title);
    return Optional.of(
        new JournaledGame(
            room.code(),
            title,
            wanted,
            played,
            started.seed(),
            startedAt,
            seq,
            number > wanted || review.state().isOver(),
            firms,
            seats.uses(),
            deliveries,
            events,
            grading,
            published,
            review));
  }

  private void change(FirmId firm, UnaryOperator<GameFirm> change) {
    firms.set(firm.number() - 1, change.apply(firm(firm)));
  }

  private Optional<String> who(Actor actor) {
    return actor instanceof Actor.Seat(int seat) ? seats.nameOf(seat) : Optional.empty();
  }

  private Optional<GameFirm> firm(Actor actor) {
    return switch (actor) {
      case Actor.Seat(int seat) -> seats.firmOf(seat).map(this::firm);
      case Actor.Robot(var firm) -> Optional.of(firm(firm));
      case Actor.Teacher _, Actor.Visitor _, Actor.Clock _ -> Optional.empty();
    };
  }

  private GameFirm firm(FirmId firm) {
    return firms.get(firm.number() - 1);
  }

  private OptionalInt dayAfter(RoomEvent event) {
    return switch (event) {
      case RoomEvent.GameStarted _, RoomEvent.GameReset _, RoomEvent.RolledBack _ ->
          OptionalInt.of(day());
      case RoomEvent.Played(Event.DayBegan(int day)) when number == wanted -> OptionalInt.of(day);
      default -> OptionalInt.empty();
    };
  }

  private int month() {
    return scenario == null ? 0 : scenario.rules().calendar().monthOf(day());
  }

  private int day() {
    return review == null || number != wanted ? 0 : review.state().day();
  }
}
