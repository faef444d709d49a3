package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole lab behind one address, with the limits as they are set by default. */
class LabTest {
  private static final int STUDENTS = Integer.getInteger("bidfair.students", 300);
  private static final int PER_FIRM = 5;
  private static final int INPUTS = 20;

  @TempDir private Path folder;

  @Test
  void aLabBehindOneAddressRunsIntoNoLimit() throws Exception {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      String code = lin.makeRoom("standard");
      for (int firm = 0; firm < STUDENTS / PER_FIRM; firm++) {
        server.browser().takeSeat(code, "captain " + firm, "Firm " + firm);
      }
      List<Callable<Integer>> students = new ArrayList<>();
      for (int i = 0; i < STUDENTS - STUDENTS / PER_FIRM; i++) {
        int number = i;
        students.add(() -> attend(server, code, number));
      }
      int pongs = 0;
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (Future<Integer> student : threads.invokeAll(students)) {
          pongs += student.get();
        }
      }
      List<String> hits =
          server
              .browser()
              .get("/metrics")
              .body()
              .lines()
              .filter(line -> line.startsWith("bidfair_limit_hits_total"))
              .filter(line -> !line.endsWith(" 0.0"))
              .toList();
      assertThat(hits).isEmpty();
      System.out.printf(
          "Lab: %d students behind one address, %d sockets, %d messages at once, 0 limits hit%n",
          STUDENTS, 2 * students.size(), pongs * INPUTS);
    }
  }

  /** Looks, sits down, mistypes the PIN on a second machine, comes in on both, and clicks a lot. */
  private static int attend(TestServer server, String code, int number) {
    Browser here = server.browser();
    assertThat(here.get("/join/" + code).status()).isEqualTo(200);
    assertThat(here.get("/api/rooms/" + code).status()).isEqualTo(200);
    int firm = number / (PER_FIRM - 1) + 1;
    Answer seat =
        here.post(
            "/api/rooms/" + code + "/seats",
            """
            {"number": "%d", "name": "N", "claim": "claim-of-student-%d",
             "firm": {"type": "join", "firm": %d}}
            """
                .formatted(number, number, firm));
    assertThat(seat.status()).as(seat.body()).isEqualTo(201);
    String pin = seat.json().path("pin").asString("");
    Browser there = server.browser();
    String resume = "/api/rooms/" + code + "/seats/resume";
    String wrong = pin.equals("000000") ? "000001" : "000000";
    assertThat(there.post(resume, pin(number, wrong)).reason()).isEqualTo("WRONG_PIN");
    assertThat(there.post(resume, pin(number, pin)).status()).isEqualTo(200);
    int pongs = 0;
    for (Browser browser : List.of(here, there)) {
      Line line = browser.enter(code, "seat");
      for (int i = 0; i < INPUTS; i++) {
        line.say("{\"type\": \"ping\"}");
      }
      line.hear("pong");
      pongs++;
    }
    return pongs;
  }

  private static String pin(int number, String pin) {
    return "{\"number\": \"%d\", \"pin\": \"%s\"}".formatted(number, pin);
  }
}
