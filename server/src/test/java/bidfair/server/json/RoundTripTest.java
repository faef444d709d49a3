package bidfair.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.Scenario;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut.Verdict;
import bidfair.server.protocol.ClientOut.Welcome;
import bidfair.server.protocol.Command;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read, and is the same: every input, event, message and scenario. */
class RoundTripTest {
  private static final int VALUES_OF_EACH = 50;

  static Stream<Class<?>> vocabularies() {
    return Stream.of(Input.class, Action.class, Event.class, ClientIn.class, Command.class);
  }

  private static Stream<Class<?>> recordsOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RoundTripTest::recordsOf)
        : Stream.of(type);
  }

  static Stream<Class<?>> records() {
    return Stream.concat(
        vocabularies().flatMap(RoundTripTest::recordsOf),
        Stream.of(Rules.class, Scenario.class, Verdict.class, Welcome.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void throughItsOwnType(Class<?> record) {
    RandomValues values = new RandomValues(1);
    for (int i = 0; i < VALUES_OF_EACH; i++) {
      Object value = values.of(record);
      assertThat((Object) Json.read(Json.write(value), record)).isEqualTo(value);
      assertThat((Object) Json.read(Json.writeBytes(value), record)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void throughTheSealedInterface(Class<?> vocabulary) {
    RandomValues values = new RandomValues(2);
    for (Class<?> record : recordsOf(vocabulary).toList()) {
      for (int i = 0; i < VALUES_OF_EACH; i++) {
        Object value = values.of(record);
        assertThat((Object) Json.read(Json.write(value), vocabulary)).isEqualTo(value);
      }
    }
  }
}
