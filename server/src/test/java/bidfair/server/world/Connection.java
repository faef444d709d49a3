package bidfair.server.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One WebSocket of a browser, from its hello to its end. */
final class Connection implements Line.Browser {
  private static final long PING = 8 * SimulatedTime.SECOND;
  private static final long SILENCE = 20 * SimulatedTime.SECOND;
  private static final int NO_CODE = 1006;

  /** Whose connection it is. */
  interface Owner {
    void hear(Connection from, JsonNode message);

    /**
     * @param code why, as the server says; 1006 if it says nothing
     */
    void lost(Connection which, int code);
  }

  private final Nature nature;
  private final Dice dice;
  private final Owner owner;
  private final BrowserFrames frames = new BrowserFrames();
  private final Garbler<ClientIn> up;
  private final Garbler<JsonNode> down;
  private final Map<String, Long> seen = new HashMap<>();
  private final Line line;
  private long heardAt;
  private boolean over;

  /**
   * @param opener connects, if somebody is there
   * @param versions what the browser holds
   */
  private Connection(
      Nature nature,
      Dice dice,
      Mischief mischief,
      Owner owner,
      Function<Line.Browser, Line> opener,
      Map<String, Long> versions) {
    this.nature = nature;
    this.dice = dice;
    this.owner = owner;
    up = new Garbler<>(nature, dice, mischief, "input");
    down = new Garbler<>(nature, dice, mischief, "frame");
    seen.putAll(versions);
    line = opener.apply(this);
    heardAt = nature.time().nanos();
  }

  static Connection open(
      Nature nature,
      Dice dice,
      Mischief mischief,
      Owner owner,
      Function<Line.Browser, Line> opener,
      Map<String, Long> versions) {
    Connection opened = new Connection(nature, dice, mischief, owner, opener, versions);
    opened.write(new ClientIn.Hello(versions));
    opened.pulse();
    return opened;
  }

  Line line() {
    return line;
  }

  /** Sends an input, as far as the network lets it. */
  void say(ClientIn.Input input) {
    up.pass(input).forEach(this::write);
  }

  void close() {
    over = true;
    line.close();
  }

  @Override
  public void hear(byte[] bytes) {
    heardAt = nature.time().nanos();
    frames.add(bytes);
    Optional<BrowserFrames.Frame> next = frames.next();
    while (!over && next.isPresent()) {
      take(next.get());
      next = frames.next();
    }
  }

  @Override
  public void lost() {
    end(NO_CODE);
  }

  /** Bytes as they are, which may be anything. */
  void write(int opcode, byte[] payload) {
    line.send(BrowserFrames.write(opcode, payload, dice.below(Integer.MAX_VALUE)));
  }

  private void write(ClientIn message) {
    write(BrowserFrames.TEXT, Json.writeBytes(message));
  }

  private void take(BrowserFrames.Frame frame) {
    if (frame.opcode() == BrowserFrames.CLOSE) {
      int code =
          frame.payload().length < 2
              ? NO_CODE
              : ByteBuffer.wrap(frame.payload()).getShort() & 0xFFFF;
      write(BrowserFrames.CLOSE, new byte[0]);
      line.close();
      end(code);
    } else if (frame.opcode() == BrowserFrames.TEXT) {
      JsonNode message = Json.tree(new String(frame.payload(), UTF_8));
      follow(message);
      boolean vital = message.path("type").asString().equals("welcome");
      for (JsonNode arriving : vital ? List.of(message) : down.pass(message)) {
        if (!over) {
          owner.hear(this, arriving);
        }
      }
    }
  }

  /** Each audience has its own sequence of versions without gaps, before the network garbles it. */
  private void follow(JsonNode message) {
    if (message.path("type").asString().equals("frame")) {
      String audience = message.path("audience").asString();
      long version = message.path("version").asLong();
      long before = seen.getOrDefault(audience, Long.MIN_VALUE);
      Broken.unless(
          message.path("snapshot").asBoolean() || version == before + 1,
          1,
          "frame %d of %s follows %d",
          version,
          audience,
          before);
      seen.put(audience, version);
    }
  }

  private void end(int code) {
    if (!over) {
      over = true;
      owner.lost(this, code);
    }
  }

  /** A cut cable does not close a socket by itself. */
  private void pulse() {
    if (over) {
      return;
    }
    if (nature.time().nanos() - heardAt >= SILENCE) {
      line.close();
      end(NO_CODE);
    } else {
      write(new ClientIn.Ping());
      nature.time().after(PING, this::pulse);
    }
  }
}
