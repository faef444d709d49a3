package bidfair.engine.property;

import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what random games went through, so that a test knows that it has seen everything. */
final class Coverage {
  private final Map<Object, Integer> seen = new HashMap<>();

  void saw(Object what) {
    seen.merge(what, 1, Integer::sum);
  }

  /** The constants that were seen fewer than {@code least} times. */
  <E extends Enum<E>> List<E> tooSeldom(Class<E> type, int least) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> seen.getOrDefault(constant, 0) < least)
        .toList();
  }

  /** Counts every cause, reason and kind that a decision mentions. */
  void count(Decision decision, GameState after) {
    switch (decision) {
      case Decision.Rejected(var reason) -> saw(reason);
      case Decision.Accepted(var events) -> events.forEach(event -> count(event, after));
    }
  }

  private void count(Event event, GameState after) {
    switch (event) {
      case Event.StageChanged change -> saw(change.cause());
      case Event.RecognitionChanged change -> saw(change.cause());
      case Event.Contacted contacted -> saw(contacted.contact());
      case Event.TenderOpened(var sheet) ->
          sheet.bids().stream()
              .map(JudgedBid::voidReason)
              .forEach(reason -> reason.ifPresent(this::saw));
      case Event.OrderAccepted accepted -> saw(after.orders().get(accepted.order()).status());
      case Event.OrderEnded ended -> saw(ended.status());
      default -> {}
    }
  }

  @Override
  public String toString() {
    return seen.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .sorted()
        .toList()
        .toString();
  }
}
