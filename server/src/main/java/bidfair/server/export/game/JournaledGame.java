package bidfair.server.export.game;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.engine.review.Review;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.OrderId;
import bidfair.server.lab.Grading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A game of a room as far as its journal told it. To be read by one thread.
 *
 * @param code the room's
 * @param title the room's
 * @param number of the game in the room, from 1
 * @param seed from which the market was drawn
 * @param startedAt when the game began
 * @param lastSeq the number of the last input of the game that was read
 * @param over whether it has ended, or was given up for another
 * @param firms in order of number
 * @param seats every seat held at some time in the game, in order of number
 * @param deliveries how each accepted order was received
 * @param events of all firms, oldest first
 * @param grading as the teacher had it at last
 * @param published the standings that everybody saw last; empty in the first month
 * @param review of the whole game, with its state
 */
public record JournaledGame(
    String code,
    LocalText title,
    int number,
    Scenario scenario,
    long seed,
    Instant startedAt,
    long lastSeq,
    boolean over,
    List<GameFirm> firms,
    List<SeatUse> seats,
    Map<OrderId, Event.OrderAccepted> deliveries,
    List<FirmEvent> events,
    Grading grading,
    List<Standing> published,
    Review review) {
  public JournaledGame {
    firms = List.copyOf(firms);
    seats = List.copyOf(seats);
    events = List.copyOf(events);
    published = List.copyOf(published);
  }

  JournaledGame asOver() {
    return new JournaledGame(
        code,
        title,
        number,
        scenario,
        seed,
        startedAt,
        lastSeq,
        true,
        firms,
        seats,
        deliveries,
        events,
        grading,
        published,
        review);
  }

  public GameState state() {
    return review.state();
  }

  public GameFirm firm(FirmId firm) {
    return firms.get(firm.number() - 1);
  }

  public Optional<Event.OrderAccepted> delivery(OrderId order) {
    return Optional.ofNullable(deliveries.get(order));
  }

  /** The people of a firm, as far as they still hold their seats. */
  public List<SeatUse> people(FirmId firm) {
    return seats.stream()
        .filter(seat -> seat.firm().equals(firm) && seat.removedAt().isEmpty())
        .toList();
  }
}
