package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.export.RecordLine;
import bidfair.server.json.Json;
import bidfair.server.json.JsonProblem;
import bidfair.server.json.RandomValues;
import bidfair.server.lab.Actor;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClientIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JSON of every message, request, journal entry and line of a record. The first byte of an
 * input says of which type the rest is. What can be read can be written, and then reads the same.
 */
final class JsonTarget implements Target {
  static final List<Class<?>> TYPES =
      List.of(
          ClientIn.class,
          Api.TakeSeat.class,
          Api.ResumeSeat.class,
          Api.NewTeacher.class,
          Api.Login.class,
          Api.NewRoom.class,
          RoomInput.class,
          RoomEvent.class,
          Actor.class,
          Verdict.class,
          RecordLine.class);

  private static final int VALUES_OF_EACH = 2;
  private static final int LONGEST_EXPLANATION = 1_002;

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    RandomValues values = new RandomValues(1);
    for (int type = 0; type < TYPES.size(); type++) {
      for (Class<?> each : recordsOf(TYPES.get(type)).toList()) {
        for (int i = 0; i < VALUES_OF_EACH; i++) {
          seeds.add(input(type, Json.write(values.of(each))));
        }
      }
    }
    return seeds;
  }

  @Override
  public void read(byte[] input) {
    if (input.length > 0) {
      Class<?> type = TYPES.get(Math.floorMod(input[0], TYPES.size()));
      read(Arrays.copyOfRange(input, 1, input.length), type);
    }
  }

  private static void read(byte[] utf8, Class<?> type) {
    Object value;
    try {
      value = Json.readOwn(utf8, type);
    } catch (JsonProblem e) {
      boolean explained = !e.reason().isBlank() && (e.path().isEmpty() || e.path().startsWith("/"));
      if (!explained || (e.path() + e.reason()).length() > LONGEST_EXPLANATION) {
        throw new AssertionError("not explained well", e);
      }
      return;
    }
    if (!value.equals(Json.read(utf8, type))) {
      throw new AssertionError("two readers differ over " + new String(utf8, UTF_8));
    }
    String text = Json.write(value);
    String again = Json.write(Json.read(text, type));
    if (!again.equals(text) || !Arrays.equals(text.getBytes(UTF_8), Json.writeBytes(value))) {
      throw new AssertionError("%s became %s".formatted(text, again));
    }
  }

  /** Without those that hold a market, which is drawn and no plain value. */
  private static Stream<Class<?>> recordsOf(Class<?> type) {
    boolean drawn = type == RoomEvent.GameStarted.class || type == RecordLine.Header.class;
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(JsonTarget::recordsOf)
        : Stream.<Class<?>>of(type).filter(_ -> !drawn);
  }

  private static byte[] input(int type, String json) {
    byte[] utf8 = json.getBytes(UTF_8);
    byte[] input = new byte[utf8.length + 1];
    input[0] = (byte) type;
    System.arraycopy(utf8, 0, input, 1, utf8.length);
    return input;
  }
}
