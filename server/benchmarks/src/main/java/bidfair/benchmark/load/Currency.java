package bidfair.benchmark.load;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How soon every screen shows what a verdict has told: from the verdict of an enrolment to the
 * frame with the client's changed row, at the last seat of the room. Enrolments that no frame tells
 * are left out: a slot that is freed and taken in the same beat leaves the row as it was. That no
 * change is lost is another question; see {@link Classroom#newcomersSeeTheSame}.
 */
public final class Currency {
  /** A frame may overtake the verdict that left with it on another line, where that is held up. */
  private static final long EARLIER_NANOS = 150_000_000;

  /** No frame has the row. */
  private static final long UNTOLD = -1;

  private Currency() {}

  /**
   * @param shown what the big screen was sent, whole
   * @param first the number of the rush's first input
   * @return one wait for each accepted enrolment and seat
   */
  public static Latencies of(Classroom room, List<Screen.Shown> shown, Rush rush, int first) {
    Latencies waits = new Latencies();
    for (int number = first; number < rush.sent().size(); number++) {
      Rush.Sent sent = rush.sent().get(number);
      if (sent.player().room() == room
          && sent.action() instanceof Action.Enrol(ClientId client)
          && rush.inputs().isAccepted(number)) {
        long told = rush.inputs().answeredNanos(number);
        long from = Math.max(sent.dueNanos(), told - EARLIER_NANOS);
        long version = versionWith(shown, String.valueOf(client.number()), from);
        for (Seat seat : version == UNTOLD ? List.<Seat>of() : room.seats()) {
          waits.add(Math.max(0, seat.everyone().arrivalOf(version) - told));
        }
      }
    }
    return waits;
  }

  private static long versionWith(List<Screen.Shown> shown, String client, long from) {
    for (Screen.Shown frame : shown) {
      if (frame.atNanos() >= from && changes(frame.tables(), client)) {
        return frame.version();
      }
    }
    return UNTOLD;
  }

  private static boolean changes(JsonNode tables, String client) {
    JsonNode clients = tables.path("clients");
    return Stream.concat(clients.path("put").valueStream(), clients.path("set").valueStream())
        .anyMatch(row -> row.path("key").asString().equals(client));
  }
}
