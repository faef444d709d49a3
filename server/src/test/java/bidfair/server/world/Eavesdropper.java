package bidfair.server.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.json.Json;
import bidfair.server.net.socket.SimulatedSocket;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at a socket who keeps every message, and the tick of the room's beat in which it came.
 */
final class Eavesdropper implements SimulatedSocket.Wire {
  static final long TICK = 50 * SimulatedTime.MILLI;

  private static final int PLENTY = 1 << 20;

  /**
   * @param tick from the beginning of the world
   * @param message as it came, byte for byte
   */
  record Heard(long tick, String message) {}

  private final SimulatedTime time;
  private final Function<Eavesdropper, SimulatedSocket> door;
  private final List<Heard> heard = new ArrayList<>();
  private final HeldTables tables = new HeldTables();
  private BrowserFrames frames = new BrowserFrames();
  private SimulatedSocket socket;
  private int inputs;

  /**
   * @param door makes a new socket to the server
   */
  Eavesdropper(SimulatedTime time, Function<Eavesdropper, SimulatedSocket> door) {
    this.time = time;
    this.door = door;
    socket = door.apply(this);
    say(new ClientIn.Hello(Map.of()));
  }

  List<Heard> heard() {
    return heard;
  }

  HeldTables tables() {
    return tables;
  }

  /** Sends a command under a new id. */
  void order(Command command) {
    inputs++;
    say(new ClientIn.Input("input-" + inputs, command));
  }

  /**
   * Leaves and comes back.
   *
   * @param remembers whether it tells what it holds, or asks for everything
   */
  void comeBack(boolean remembers) {
    socket.close();
    frames = new BrowserFrames();
    socket = door.apply(this);
    say(new ClientIn.Hello(remembers ? tables.versions() : Map.of()));
  }

  /** Lets the connection's event loop do what it has to. */
  void attend() {
    socket.runPendingTasks();
    socket.runScheduledPendingTasks();
  }

  @Override
  public int room() {
    return PLENTY;
  }

  @Override
  public void take(byte[] bytes) {
    frames.add(bytes);
    Optional<BrowserFrames.Frame> next = frames.next();
    while (next.isPresent()) {
      hear(new String(next.get().payload(), UTF_8));
      next = frames.next();
    }
  }

  @Override
  public void closed() {}

  private void hear(String message) {
    heard.add(new Heard(time.nanos() / TICK, message));
    JsonNode read = Json.tree(message);
    if (read.path("type").asString().equals("frame")) {
      Broken.unless(tables.accept(read), 1, "a gap before %s", message);
    }
  }

  private void say(ClientIn message) {
    socket.hear(BrowserFrames.write(BrowserFrames.TEXT, Json.writeBytes(message), 0));
  }
}
