package bidfair.server.export.game;

import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.review.Review;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.OrderId;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Entries;
import bidfair.server.lab.Grading;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.protocol.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the journal of a room, and keeps one game of it. Decides nothing anew. */
public final class GameReader {
  private final int wanted;
  private final Consumer<LogLine> log;
  private final Grading grading = new Grading();
  private final SeatBook seats = new SeatBook();
  private final List<GameFirm> firms = new ArrayList<>();
  private final List<FirmEvent> events = new ArrayList<>();
  private final Map<OrderId, Event.OrderAccepted> deliveries = new TreeMap<>();
  private int number = 1;
  private long seq;
  private RoomEvent.@Nullable RoomCreated room;
  private @Nullable Scenario scenario;
  private RoomEvent.@Nullable GameStarted started;
  private @Nullable Instant startedAt;
  private @Nullable Review review;
  private @Nullable JournaledGame game;

  private GameReader(int wanted, Consumer<LogLine> log) {
    this.wanted = wanted;
    this.log = log;
  }

  /**
   * Reads as far as the journal is durable.
   *
   * @param number of the game, from 1; a reset of the room begins the next
   * @param log gets every input of this game and of the lobby before it
   * @return absent if this game has not begun
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   */
  public static Optional<JournaledGame> read(
      Journal journal, RoomKey room, int number, Consumer<LogLine> log) {
    GameReader reader = new GameReader(number, log);
    journal.read(room, 0, entry -> reader.follow(Entries.read(entry)));
    reader.keep();
    return Optional.ofNullable(reader.game);
  }

  private void follow(Decided decided) {
    boolean isWanted = number == wanted;
    seq = decided.seq();
    count(decided);
    Optional<String> who = who(decided.actor());
    Optional<GameFirm> firm = firm(decided.actor());
    decided.events().forEach(event -> follow(event, decided.at()));
    if (isWanted) {
      log.accept(
          new LogLine(
              seq,
              decided.at(),
              day(),
              decided.actor(),
              who,
              firm,
              decided.input(),
              decided.verdict()));
    }
  }

  private void count(Decided decided) {
    if (decided.actor() instanceof Actor.Seat(int seat)
        && decided.input() instanceof RoomInput.Order(Command.Play(Action action))) {
      int month = scenario == null ? 0 : scenario.rules().calendar().monthOf(day());
      seats.note(seat, action, decided.verdict().isAccepted(), month, decided.at());
    }
  }

  private void follow(RoomEvent event, Instant when) {
    if (event instanceof RoomEvent.GameReset) {
      keep();
    }
    if (game == null) {
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

  /** The wanted game is over with a reset, or with the end of the journal. */
  private void keep() {
    if (game == null
        && room != null
        && scenario != null
        && started != null
        && startedAt != null
        && review != null) {
      Scenario played = scenario;
      LocalText title = room.title().map(own -> new LocalText(own, own)).orElseGet(played::title);
      game =
          new JournaledGame(
              room.code(),
              title,
              wanted,
              played,
              started.seed(),
              startedAt,
              seq,
              firms,
              seats.uses(),
              deliveries,
              events,
              grading,
              review);
    }
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

  private int day() {
    return review == null || number != wanted ? 0 : review.state().day();
  }
}
