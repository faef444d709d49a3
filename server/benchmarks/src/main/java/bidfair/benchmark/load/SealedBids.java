package bidfair.benchmark.load;

import bidfair.benchmark.measure.Check;
import bidfair.engine.game.Action;
import bidfair.engine.units.Money;
import bidfair.server.rehearsal.Wishes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Looks for rivals' prices in the frames that some seats have kept: until the opening no frame for
 * others may hold one. Not thread-safe.
 */
public final class SealedBids {
  /** Prices from here on are looked for: nothing else in a game has ten digits. */
  private static final long MARK = 3_000_000_000L;

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)3\\d{9}(?!\\d)");

  private static final int EVERY = 20;
  private static final int MARKED = 4;

  private final List<Seat> watched;
  private long frames;
  private long bids;
  private long leaks;

  /** Those of people of whom some ask a price that cannot be mistaken in a frame for others. */
  public static Wishes wishes(long seed) {
    return new Wishes(
        seed,
        (tender, number) ->
            number % MARKED == 0 ? new Money(MARK + number) : Wishes.usualPrice(tender));
  }

  /** Keeps what some of these seats are sent from now on. */
  public SealedBids(List<Seat> seats) {
    watched = seats.stream().filter(seat -> seat.number() % EVERY == 0).toList();
    watched.forEach(seat -> seat.keep(true));
  }

  /** Looks at what came since the last time, before the bids from an input on are opened. */
  public void look(Rush rush, int first) {
    Map<String, Integer> firms = new HashMap<>();
    for (Rush.Sent sent : rush.sent().subList(first, rush.sent().size())) {
      if (sent.action() instanceof Action.SubmitBid bid && bid.unitPrice().fen() >= MARK) {
        firms.put(String.valueOf(bid.unitPrice().fen()), sent.player().seat().firm());
      }
    }
    bids += firms.size();
    for (Seat seat : watched) {
      for (Seat.Kept kept : seat.takeKept()) {
        frames++;
        leaks +=
            NUMBER
                .matcher(kept.text())
                .results()
                .map(MatchResult::group)
                .filter(number -> firms.getOrDefault(number, seat.firm()) != seat.firm())
                .count();
      }
    }
  }

  public Check check() {
    return new Check(
        "bids are sealed",
        leaks == 0,
        "%d prices looked for in %d frames, %d found".formatted(bids, frames, leaks));
  }
}
