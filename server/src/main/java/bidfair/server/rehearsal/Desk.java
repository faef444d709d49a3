package bidfair.server.rehearsal;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page that is open: what somebody at it asks for, and what it is shown. Thread-safe. */
final class Desk implements WebSocket.Listener, AutoCloseable {
  private static final String VERDICT = "{\"type\":\"verdict\"";
  private static final String FRAME = "{\"type\":\"frame\"";

  private final Consumer<String> shown;
  private final StringBuilder message = new StringBuilder();
  private final Map<String, CompletableFuture<ClientOut.Verdict>> open = new ConcurrentHashMap<>();
  private CompletableFuture<WebSocket> lastSent = new CompletableFuture<>();
  private int last;

  private Desk(Consumer<String> shown) {
    this.shown = shown;
  }

  /**
   * Opens the page and says hello.
   *
   * @param address of the room's socket
   * @param cookie proves who it is, empty for somebody without a name
   * @param shown is given each frame, on a thread of the line's
   */
  static CompletableFuture<Desk> open(URI address, String cookie, Consumer<String> shown) {
    WebSocket.Builder builder = Caller.CLIENT.newWebSocketBuilder();
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    Desk desk = new Desk(shown);
    return builder
        .buildAsync(address, desk)
        .thenApply(socket -> {
          desk.lastSent.complete(socket);
          desk.say(new ClientIn.Hello(Map.of()));
          return desk;
        });
  }

  /** Asks for something; what comes is its verdict. */
  CompletableFuture<ClientOut.Verdict> ask(Command command) {
    CompletableFuture<ClientOut.Verdict> verdict = new CompletableFuture<>();
    String id = nextId();
    open.put(id, verdict);
    say(new ClientIn.Input(id, command));
    return verdict;
  }

  /** Says that it is still there: who is silent for long is let go. */
  void ping() {
    say(new ClientIn.Ping());
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean whole) {
    message.append(text);
    if (whole) {
      heard(message.toString());
      message.setLength(0);
    }
    socket.request(1);
    return null;
  }

  /** Whoever waits for a verdict is told that none comes. */
  @Override
  public void onError(WebSocket socket, Throwable error) {
    open.values().forEach(verdict -> verdict.completeExceptionally(error));
  }

  @Override
  public void close() {
    lastSent.thenAccept(WebSocket::abort);
  }

  private void heard(String text) {
    if (text.startsWith(VERDICT)) {
      ClientOut.Verdict verdict = Json.read(text, ClientOut.Verdict.class);
      CompletableFuture<ClientOut.Verdict> asked = open.remove(verdict.id());
      if (asked != null) {
        asked.complete(verdict);
      }
    } else if (text.startsWith(FRAME)) {
      shown.accept(text);
    }
  }

  private synchronized String nextId() {
    last++;
    return String.valueOf(last);
  }

  /** One after the other: a line refuses to send while it is sending. */
  private synchronized void say(ClientIn said) {
    String text = Json.write(said);
    lastSent = lastSent.thenCompose(socket -> socket.sendText(text, true));
  }
}
