package bidfair.server.client;

import bidfair.server.json.Json;
import bidfair.server.net.Browser;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody in a room: says hello with the versions held, keeps tables, and holds every input
 * against its verdict. Whatever the server does wrong is a fault. Thread-safe.
 */
public final class Player {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Browser browser;
  private final String address;
  private final Tables tables = new Tables();
  private final Inputs inputs = new Inputs();
  private final List<String> faults = new ArrayList<>();
  private final Consumer<JsonNode> frames;
  private @Nullable RoomSocket socket;
  private int connection;
  private boolean welcome;
  private int closedWith;
  private int pongs;
  private int lastId;

  /**
   * @param as seat, teacher or screen
   * @param frames is told every frame before it is applied
   */
  public Player(Browser browser, String code, String as, Consumer<JsonNode> frames) {
    this.browser = browser;
    address = "/api/rooms/" + code + "/socket?as=" + as;
    this.frames = frames;
  }

  public Tables tables() {
    return tables;
  }

  public Browser browser() {
    return browser;
  }

  /** Opens a connection, be it anew, and returns when the server has said welcome. */
  public void connect() {
    int mine = expectWelcome();
    RoomSocket opened =
        RoomSocket.open(
            browser.address().replace("http", "ws") + address,
            browser.cookieHeader(),
            message -> hear(mine, message),
            code -> ended(mine, code));
    synchronized (this) {
      socket = opened;
    }
    opened.say(new ClientIn.Hello(tables.versions()));
    await("the welcome", () -> welcome);
  }

  /** Cuts the connection. */
  public synchronized void cut() {
    if (socket != null) {
      socket.cut();
    }
    ended(connection, 0);
  }

  /** Sends an input with a new id, and returns it without waiting for the verdict. */
  public ClientIn.Input send(Command command) {
    ClientIn.Input input = new ClientIn.Input(nextId(), command);
    sendAgain(input);
    return input;
  }

  /** Sends an input with the id it has; there is one more verdict to come. */
  public void sendAgain(ClientIn.Input input) {
    RoomSocket to;
    synchronized (this) {
      to = socket;
      inputs.sent(input);
    }
    if (to == null || !to.say(input)) {
      cut();
    }
  }

  /** Sends an input, waits for its verdict, and expects it to be accepted. */
  public void order(Command command) {
    ClientIn.Input input = send(command);
    awaitVerdicts();
    ClientOut.Verdict verdict = verdict(input).orElseThrow();
    if (!verdict.accepted()) {
      throw new AssertionError(command + " was refused: " + verdict);
    }
  }

  /** Waits until every message sent over this connection is answered, or the connection is gone. */
  public void awaitVerdicts() {
    await("verdicts", inputs::areAnswered);
  }

  /** Returns when all that the server sent before it read this has arrived. */
  public void catchUp() {
    RoomSocket to;
    int expected;
    synchronized (this) {
      to = socket;
      expected = pongs + 1;
    }
    if (to == null || !to.say(new ClientIn.Ping())) {
      throw new AssertionError("the connection is gone");
    }
    await("the pong", () -> pongs >= expected);
  }

  /** Waits until something is so, which is looked at whenever a message has come. */
  public synchronized void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        throw new AssertionError("waited in vain for " + what + "; faults: " + faults);
      }
      try {
        wait(millis);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public synchronized Optional<ClientOut.Verdict> verdict(ClientIn.Input input) {
    return inputs.verdict(input.id());
  }

  /** All that was asked, in the order in which it was sent first. */
  public synchronized List<ClientIn.Input> asked() {
    return inputs.all();
  }

  public synchronized List<ClientIn.Input> unanswered() {
    return inputs.unanswered();
  }

  public synchronized int answers() {
    return inputs.answers();
  }

  /** The code with which the server closed the last connection, 0 if it did not. */
  public synchronized int closedWith() {
    return closedWith;
  }

  public synchronized boolean isConnected() {
    return socket != null;
  }

  public synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  private synchronized String nextId() {
    lastId++;
    return "input-" + lastId;
  }

  private synchronized int expectWelcome() {
    welcome = false;
    closedWith = 0;
    connection++;
    return connection;
  }

  private synchronized void hear(int from, JsonNode message) {
    if (from != connection) {
      return;
    }
    try {
      take(message);
    } catch (RuntimeException e) {
      faults.add(e.getMessage() == null ? e.toString() : e.getMessage());
    }
    notifyAll();
  }

  private void take(JsonNode message) {
    switch (message.path("type").asString()) {
      case "welcome" -> welcome = true;
      case "frame" -> {
        frames.accept(message);
        tables.apply(message);
      }
      case "now" -> tables.tellTime(message.get("clock"));
      case "verdict" -> inputs.heard(Json.read(message, ClientOut.Verdict.class));
      case "pong" -> pongs++;
      default -> faults.add(message.toString());
    }
  }

  private synchronized void ended(int which, int code) {
    if (which == connection) {
      connection++;
      socket = null;
      closedWith = code;
      inputs.lost();
      notifyAll();
    }
  }
}
