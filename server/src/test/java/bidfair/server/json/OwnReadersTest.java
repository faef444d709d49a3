package bidfair.server.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Event;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Scenario;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.protocol.ClientIn;
import bidfair.server.scenarios.ShippedScenarios;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own texts are read as by the strict reader, or not at all. */
class OwnReadersTest {
  private static final int MUTATIONS = 40;
  private static final String LETTERS = "{}[]\",:0123456789-+.eE \\u\n\tantz车\uD83D";

  private static final Scenario STANDARD = ShippedScenarios.find("standard").orElseThrow();

  /** Something with a text. */
  public record Said(String text) {}

  /** Something that not everybody may name. */
  private record Hidden(String text) {}

  /** Something with that in it. */
  public record Around(Hidden inner) {}

  private final OwnReaders readers = new OwnReaders();

  static java.util.stream.Stream<Class<?>> records() {
    return RoundTripTest.records();
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatWeWriteIsReadAlike(Class<?> record) {
    RandomValues values = new RandomValues(3);
    for (int i = 0; i < 50; i++) {
      assertAlike(Json.write(values.of(record)), record);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatWasAlteredIsReadAlikeOrNotAtAll(Class<?> record) {
    RandomValues values = new RandomValues(4);
    LetterChange change = new LetterChange(new Random(4), LETTERS);
    for (int i = 0; i < MUTATIONS; i++) {
      assertAlike(change.in(Json.write(values.of(record))), record);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"type\":\"played\",\"event\":{\"type\":\"dayBegan\",\"day\":1}},{\"type\":\"resumed\"}]",
        "[]",
        "[{\"type\":\"robotsSet\",\"count\":0}]",
        "[{\"type\":\"seatTaken\",\"seat\":1,\"studentNumber\":\"7\",\"name\":\"李雷\",\"firm\":2,"
            + "\"claim\":\"c\",\"tokenHash\":\"t\",\"pinHash\":\"p\"}]",
      })
  void eventsOfARoomNeedNoOther(String json) {
    assertThat(readers.read(json, RoomEvent[].class).map(RoomEvent[].class::cast))
        .contains(Json.read(json, RoomEvent[].class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void alteredBytesAreReadAlikeOrNotAtAll(Class<?> record) {
    RandomValues values = new RandomValues(6);
    Random random = new Random(6);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] utf8 = Json.writeBytes(values.of(record));
      utf8[random.nextInt(utf8.length)] = (byte) random.nextInt();
      assertAlike(random.nextBoolean() ? utf8 : Arrays.copyOf(utf8, utf8.length - 1), record);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, -Long.MAX_VALUE, 1_000_000_000_000_000_000L, -1, 0})
  void everySeedNeedsNoOther(long seed) {
    Market market = MarketDraw.draw(STANDARD, seed, 3);
    String json = Json.write(new RoomEvent[] {new RoomEvent.GameStarted(seed, List.of(), market)});
    RoomEvent[] read = (RoomEvent[]) readers.read(json, RoomEvent[].class).orElseThrow();
    assertThat(Json.write(read)).isEqualTo(json);
  }

  @Test
  void theBeginningOfARoomNeedsNoOther() {
    RoomEvent[] events = {
      new RoomEvent.RoomCreated("ABCDEF", new TeacherKey(1), Optional.empty(), STANDARD, 5)
    };
    assertThat(readers.read(Json.write(events), RoomEvent[].class).map(RoomEvent[].class::cast))
        .contains(events);
  }

  @Test
  void whatIsNotPublicIsLeftToTheStrictReader() {
    assertThat(readers.read("{\"inner\":{\"text\":\"\"}}", Around.class)).isEmpty();
    assertThat(readers.read("{\"text\":\"\"}", Hidden.class)).isEmpty();
  }

  @Test
  void whatIsNoUtf8IsLeftToTheStrictReader() {
    byte[] utf8 = "{\"text\":\"车\"}".getBytes(UTF_8);
    assertThat(readers.read(utf8, Said.class)).contains(new Said("车"));
    utf8[utf8.length - 3] = '"';
    assertThat(readers.read(utf8, Said.class)).isEmpty();
    assertThat(readers.read("{\"text\":\"\uD83D\"}", Said.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"type\":\"robotsSet\",\"count\":00}]",
        "[{\"type\":\"robotsSet\",\"count\":-0}]",
        "[{\"type\":\"robotsSet\",\"count\":2147483648}]",
        "[{\"type\":\"gameStarted\",\"seed\":9223372036854775808,\"firms\":[]}]",
        "[{\"type\":\"robotsSet\",\"count\":18446744073709551617}]",
        "[{\"type\":\"robotsSet\",\"count\":1.0}]",
        "[{\"type\":\"robotsSet\",\"count\":1,\"count\":1}]",
        "[{\"type\":\"robotsSet\"}]",
        "[{\"type\":\"robotsSet\",\"count\":null}]",
        "[{\"type\":\"robotsSet\",\"count\":1},]",
        "[{\"type\":\"robotsSet\",\"count\":1}",
        "[{\"type\":\"robotsSet\",\"count\":1}] ",
        "[{\"type\":\"planningBegan\"},null]",
        "[{\"type\":\"nothingOfOurs\"}]",
        "[{\"count\":1,\"type\":\"robotsSet\"}]",
      })
  void everythingElseIsLeftToTheStrictReader(String json) {
    assertThat(readers.read(json, RoomEvent[].class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"robot\",\"firm\":19}",
        "{\"type\":\"clock\"}",
      })
  void actorsNeedNoOther(String json) {
    assertThat(readers.read(json, Actor.class)).contains(Json.read(json, Actor.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"passDay\"}",
        "{\"type\":\"order\",\"command\":{\"type\":\"play\",\"action\":"
            + "{\"type\":\"enrol\",\"client\":14}}}",
      })
  void inputsNeedNoOther(String json) {
    assertThat(readers.read(json, RoomInput.class)).contains(Json.read(json, RoomInput.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void eventsInTheirSealedInterfaceAreReadAlike(Class<?> record) {
    if (Event.class.isAssignableFrom(record)) {
      assertAlike(Json.write(new RandomValues(5).of(record)), Event.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"ping\"}",
        "{\"type\":\"input\",\"id\":\"7\",\"command\":{\"type\":\"play\",\"action\":"
            + "{\"type\":\"submitBid\",\"tender\":3,\"product\":\"p\",\"unitPrice\":1200,"
            + "\"level\":\"STANDARD\"}}}",
      })
  void whatBrowsersSendMostNeedsNoOther(String json) {
    assertThat(readers.read(json, ClientIn.class)).contains(Json.read(json, ClientIn.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void bytesFromOutsideAreTakenAndRefusedAsByTheStrictReader(Class<?> record) {
    RandomValues values = new RandomValues(6);
    Random random = new Random(6);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] utf8 = Json.writeBytes(values.of(record));
      if (i > 0) {
        utf8[random.nextInt(utf8.length)] = (byte) random.nextInt(256);
      }
      assertThat(outcome(() -> Json.readOwn(utf8, record)))
          .as(new String(utf8, StandardCharsets.ISO_8859_1))
          .isEqualTo(outcome(() -> Json.read(utf8, record)));
    }
  }

  /** What was read, or the words in which it was refused. */
  private static Object outcome(Supplier<?> reading) {
    try {
      return reading.get();
    } catch (JsonProblem e) {
      return e.path() + " " + e.reason();
    }
  }

  private void assertAlike(byte[] utf8, Class<?> type) {
    Optional<Object> own = readers.read(utf8, type);
    own.ifPresent(value -> assertThat(value).isEqualTo(Json.read(utf8, type)));
  }

  private void assertAlike(String json, Class<?> type) {
    Optional<Object> own = readers.read(json, type);
    own.ifPresent(value -> assertThat(value).as(json).isEqualTo(Json.read(json, type)));
  }
}
