package bidfair.server.rehearsal;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Api;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The ways into a room: seats and pages. Thread-safe. */
record Doors(String address, String code) {
  /** Lets everybody in: who comes first founds a firm, and the others join one. */
  List<Person> letIn(Plan plan) throws IOException, InterruptedException {
    List<CompletableFuture<Person>> coming = new ArrayList<>();
    for (int number = 0; number < plan.people(); number++) {
      coming.add(letIn(number, plan.firms()));
    }
    List<Person> people = new ArrayList<>();
    for (CompletableFuture<Person> each : coming) {
      people.add(arrived(each));
    }
    return people;
  }

  Desk open(String as, String cookie, Consumer<String> shown) throws IOException {
    return arrived(Desk.open(socket(as), cookie, shown));
  }

  private CompletableFuture<Person> letIn(int number, int firms)
      throws IOException, InterruptedException {
    Api.FirmWish wish =
        number < firms
            ? new Api.FirmWish.Found("Firm " + (number + 1))
            : new Api.FirmWish.Join(new FirmId(number % firms + 1));
    Caller caller = new Caller(address);
    Api.Seated seated =
        caller.post(
            "/api/rooms/" + code + "/seats",
            new Api.TakeSeat(
                "n" + number, "Student " + number, wish, "rehearsal-0000000-" + number),
            Api.Seated.class);
    return Desk.open(socket("seat"), caller.cookie(), frame -> {})
        .thenApply(desk -> new Person(seated.firm().number(), desk));
  }

  private URI socket(String as) {
    return URI.create(
        address.replaceFirst("^http", "ws") + "/api/rooms/" + code + "/socket?as=" + as);
  }

  private static <T> T arrived(CompletableFuture<T> coming) throws IOException {
    try {
      return coming.join();
    } catch (CompletionException e) {
      throw new IOException("a page could not be opened", e);
    }
  }
}
