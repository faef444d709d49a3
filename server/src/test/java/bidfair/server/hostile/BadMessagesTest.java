package bidfair.server.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.server.fuzz.LogWatch;
import bidfair.server.json.Json;
import bidfair.server.json.RandomValues;
import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Messages and requests that are nearly right: each member of each of them is wrong in turn. */
class BadMessagesTest {
  private static final int LONGEST = 8192;
  private static final String ID = "an id of its own";

  /** What happened, by the reason given. */
  private final Map<String, Integer> answers = new TreeMap<>();

  @TempDir private Path folder;

  @Test
  void everyMessageIsAnsweredAndTheClassPlaysOn() throws IOException {
    try (LogWatch log = LogWatch.begin();
        TestServer server = start()) {
      Neighbours neighbours = Neighbours.sitDown(server);
      sendAll(server, neighbours.code(), "seat", neighbours.intruder(), ofSeats());
      neighbours.play();
      String other = neighbours.teacher().makeRoom("demo");
      sendAll(server, other, "teacher", neighbours.teacher(), ofTeachers());
      neighbours.play();
      neighbours.areWell();
      assertThat(log.faults()).isEmpty();
    }
    int all = answers.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("hostile messages: %d, answered %s%n", all, answers);
    assertThat(answers).containsKey("MALFORMED").doesNotContainKeys("SERVER_FAILED", "TRY_LATER");
  }

  @Test
  void everyRequestIsAnsweredAndTheClassPlaysOn() throws IOException {
    try (LogWatch log = LogWatch.begin();
        TestServer server = start()) {
      Neighbours neighbours = Neighbours.sitDown(server);
      String room = "/api/rooms/" + neighbours.code();
      postAll(neighbours.intruder(), room + "/seats", Api.TakeSeat.class);
      postAll(neighbours.intruder(), room + "/seats/resume", Api.ResumeSeat.class);
      postAll(neighbours.intruder(), "/api/login", Api.Login.class);
      postAll(neighbours.intruder(), "/api/teachers/invited", Api.NewTeacher.class);
      postAll(neighbours.teacher(), "/api/teacher/rooms", Api.NewRoom.class);
      neighbours.play();
      neighbours.areWell();
      assertThat(log.faults()).isEmpty();
    }
    System.out.printf("hostile bodies: %s%n", answers);
    assertThat(answers).containsKey("MALFORMED").doesNotContainKey("SERVER_FAILED");
  }

  private TestServer start() {
    return TestServer.start(folder, "messages-burst", "1000000", "entries-burst", "100000");
  }

  private void sendAll(
      TestServer server, String code, String as, Browser who, Stream<ClientIn> messages)
      throws IOException {
    RawLine line = open(server, code, as, who);
    List<String> texts = messages.flatMap(Mutations::of).toList();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).replace(ID, "id-" + i);
      line.say(text);
      JsonNode answer = answer(line, text);
      if (answer.path("fatal").asBoolean()) {
        line.close();
        line = open(server, code, as, who);
      }
    }
    line.close();
  }

  private static RawLine open(TestServer server, String code, String as, Browser who)
      throws IOException {
    RawLine line = RawLine.open(server.app().port(), code, as, who.cookieHeader());
    line.say(Json.write(new ClientIn.Hello(Map.of())));
    return line;
  }

  /** One message, one answer, which says why. */
  private JsonNode answer(RawLine line, String text) throws IOException {
    for (Optional<RawLine.Frame> next = line.hear(); next.isPresent(); next = line.hear()) {
      JsonNode told = Json.tree(next.get().text());
      switch (told.path("type").asString()) {
        case "verdict" -> {
          count(told.path("accepted").asBoolean() ? "accepted" : told.path("reason").asString());
          return told;
        }
        case "problem" -> {
          count(told.path("reason").asString());
          assertThat(told.path("detail").asString()).as(text).isNotBlank();
          boolean tooLong = text.getBytes(UTF_8).length > LONGEST;
          assertThat(told.path("fatal").asBoolean()).as(text).isEqualTo(tooLong);
          return told;
        }
        default -> {}
      }
    }
    throw new AssertionError("no answer to " + text);
  }

  private void postAll(Browser browser, String address, Class<?> body) {
    Object right = new RandomValues(1).of(body);
    for (String text : Mutations.of(right).toList()) {
      Answer answer = browser.post(address, text);
      assertThat(answer.status()).as(text).isBetween(200, 499);
      if (answer.status() >= 400) {
        assertThat(answer.json().path("detail").asString("")).as(text).isNotBlank();
        count(answer.reason());
      } else {
        count("accepted");
      }
    }
  }

  private void count(String outcome) {
    answers.merge(outcome, 1, Integer::sum);
  }

  private static Stream<ClientIn> ofSeats() {
    RandomValues values = new RandomValues(1);
    return Stream.concat(
            records(Action.class).map(action -> new Command.Play((Action) values.of(action))),
            records(Command.BySeat.class).map(command -> (Command) values.of(command)))
        .map(command -> new ClientIn.Input(ID, command));
  }

  private static Stream<ClientIn> ofTeachers() {
    RandomValues values = new RandomValues(1);
    return records(Command.ByTeacher.class)
        .map(command -> new ClientIn.Input(ID, (Command) values.of(command)));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(BadMessagesTest::records)
        : Stream.of(type);
  }
}
