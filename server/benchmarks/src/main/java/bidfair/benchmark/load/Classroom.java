package bidfair.benchmark.load;

import bidfair.benchmark.measure.Check;
import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.rehearsal.Schedule;
import bidfair.server.rehearsal.ShownTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A room full of people with open lines, a big screen and a teacher who says when a day passes. */
public final class Classroom {
  private static final long BREAK_NANOS = 2_000_000_000;

  private final RoomPlace place;
  private final Console console;
  private final List<Seat> seats;
  private final Seat watching;
  private final Screen screen;
  private final Lines lines;
  private boolean monthIsOpen;

  private Classroom(
      RoomPlace place, Console console, List<Seat> seats, Seat watching, Lines lines) {
    this.place = place;
    this.lines = lines;
    this.console = console;
    this.seats = seats;
    this.watching = watching;
    screen = new Screen(watching);
  }

  /** Fills a room: all take their seats, open their lines, and the game begins on day 0. */
  public static Classroom fill(RoomPlace place, Lines lines)
      throws IOException, InterruptedException {
    return fill(place, lines, lines, place.seats());
  }

  /**
   * Fills a room with people of whom some come over other lines.
   *
   * @param usual how many come over the first ones
   */
  public static Classroom fill(RoomPlace place, Lines lines, Lines others, int usual)
      throws IOException, InterruptedException {
    List<RoomPlace.Taken> taken = place.takeSeats();
    try {
      List<Seat> seats = new ArrayList<>();
      List<CompletableFuture<Line>> opening = new ArrayList<>();
      for (RoomPlace.Taken each : taken) {
        Seat seat = new Seat(each.seat(), each.firm());
        seats.add(seat);
        Lines over = seats.size() <= usual ? lines : others;
        opening.add(over.open(place.site().port(), place.socketPath("seat"), each.cookie(), seat));
      }
      Seat watching = watch(place, lines);
      for (int i = 0; i < seats.size(); i++) {
        greet(seats.get(i), opening.get(i));
      }
      Console console = new Console(lines, place);
      console.order(new Command.SetMode(ClockMode.TEACHER));
      console.order(new Command.StartGame());
      return new Classroom(place, console, List.copyOf(seats), watching, lines);
    } catch (ExecutionException e) {
      throw new IOException("a line could not be opened", e);
    }
  }

  /** The month ends, and people plan for as long as a break is worth before this returns. */
  public void closeMonth() throws InterruptedException {
    console.order(new Command.CloseMonth());
    monthIsOpen = false;
    Schedule.waitUntil(System.nanoTime() + BREAK_NANOS);
    ping();
  }

  /** The next month opens, after {@link #closeMonth} if that has not been done. */
  public void openNextMonth() throws InterruptedException {
    if (monthIsOpen) {
      closeMonth();
    }
    console.order(new Command.StepDay());
    monthIsOpen = true;
  }

  /** Everybody shows that they are still there. */
  public void ping() {
    watching.ping();
    seats.forEach(Seat::ping);
  }

  /**
   * Whether who comes now is shown the clients and tenders that the big screen has been brought to
   * by changes alone. Not while people act.
   */
  public Check newcomersSeeTheSame() throws IOException, InterruptedException {
    try {
      ShownTables fresh = new Screen(watch(place, lines)).awaitOpening();
      screen.takeShown();
      ShownTables kept = screen.tables();
      boolean same =
          Set.copyOf(fresh.clients()).equals(Set.copyOf(kept.clients()))
              && Set.copyOf(fresh.tenders()).equals(Set.copyOf(kept.tenders()));
      String seen =
          "%d clients, %d tenders".formatted(fresh.clients().size(), fresh.tenders().size());
      return new Check("screens show what newcomers are shown", same, seen);
    } catch (ExecutionException e) {
      throw new IOException("a line could not be opened", e);
    }
  }

  public RoomPlace place() {
    return place;
  }

  public Console console() {
    return console;
  }

  public List<Seat> seats() {
    return seats;
  }

  public Screen screen() {
    return screen;
  }

  private static Seat watch(RoomPlace place, Lines lines)
      throws IOException, InterruptedException, ExecutionException {
    Seat watching = new Seat(0, 0);
    watching.keep(true);
    greet(watching, lines.open(place.site().port(), place.socketPath("screen"), "", watching));
    return watching;
  }

  private static void greet(Seat seat, CompletableFuture<Line> opening)
      throws InterruptedException, ExecutionException {
    Line line = opening.get();
    seat.sitDown(line);
    line.say(Json.write(new ClientIn.Hello(Map.of())));
    seat.awaitWelcome();
  }
}
