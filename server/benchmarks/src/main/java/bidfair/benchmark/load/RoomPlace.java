package bidfair.benchmark.load;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Api;
import bidfair.server.rehearsal.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A room that was made, and whose seats can be taken.
 *
 * @param teacherCookie lets into the console
 * @param seats how many people come
 * @param seatsPerFirm how many of them share a firm
 */
public record RoomPlace(Site site, String code, String teacherCookie, int seats, int seatsPerFirm) {
  private static final int AT_A_TIME = 16;

  /** A seat that was taken, and the cookie that proves it. */
  public record Taken(int seat, int firm, String cookie) {}

  public int firms() {
    return (seats + seatsPerFirm - 1) / seatsPerFirm;
  }

  /** The path of the room's WebSocket for somebody who comes as a seat, teacher or screen. */
  public String socketPath(String as) {
    return "/api/rooms/" + code + "/socket?as=" + as;
  }

  /** Takes all seats: the first of each firm founds it. */
  public List<Taken> takeSeats() throws IOException, InterruptedException {
    List<Taken> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (List<Integer> wave : List.of(founders(), joiners())) {
        List<Future<Taken>> asked =
            wave.stream().map(number -> threads.submit(() -> take(number))).toList();
        for (Future<Taken> each : asked) {
          all.add(each.get());
        }
      }
    } catch (ExecutionException e) {
      throw new IOException("a seat could not be taken", e);
    }
    return all;
  }

  private List<Integer> founders() {
    return numbers(true);
  }

  private List<Integer> joiners() {
    return numbers(false);
  }

  private List<Integer> numbers(boolean founding) {
    List<Integer> found = new ArrayList<>();
    for (int number = 0; number < seats; number++) {
      if ((number < firms()) == founding) {
        found.add(number);
      }
    }
    return found;
  }

  /** Founders first, so that the firm of a later number is known: they are dealt like cards. */
  private Taken take(int number) throws IOException, InterruptedException {
    Api.FirmWish wish =
        number < firms()
            ? new Api.FirmWish.Found("Firm " + number)
            : new Api.FirmWish.Join(new FirmId(number % firms() + 1));
    Caller caller = new Caller(site.address());
    Api.Seated seated =
        caller.post(
            "/api/rooms/" + code + "/seats",
            new Api.TakeSeat("n" + number, "Student " + number, wish, "claim-0000000000-" + number),
            Api.Seated.class);
    return new Taken(seated.seat(), seated.firm().number(), caller.cookie());
  }
}
