package bidfair.server.net;

import static org.awaitility.Awaitility.await;

import bidfair.server.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A WebSocket to a room, as a browser has one: it remembers what it heard. */
public final class Line implements WebSocket.Listener {
  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final WholeRows rows = new WholeRows();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  static Line open(HttpClient client, String address, String cookies, String... headers) {
    Line line = new Line();
    WebSocket.Builder builder = client.newWebSocketBuilder();
    if (!cookies.isEmpty()) {
      builder.header("Cookie", cookies);
    }
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    line.socket.complete(builder.buildAsync(URI.create(address), line).join());
    return line;
  }

  public void say(String json) {
    socket.join().sendText(json, true).join();
  }

  public void sayBytes(byte[] bytes) {
    socket.join().sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  /** For what {@link #say} does not do. */
  WebSocket socket() {
    return socket.join();
  }

  /** Sends an input, and waits for its verdict. */
  public JsonNode order(String id, String command) {
    say("{\"type\": \"input\", \"id\": \"%s\", \"command\": %s}".formatted(id, command));
    return hear(message -> is(message, "verdict") && text(message, "id").equals(id));
  }

  /** Waits for the first message of a type. */
  public JsonNode hear(String type) {
    return hear(message -> is(message, type));
  }

  /** Waits for a frame of an audience that tells of a table. */
  public JsonNode awaitTable(String audience, String table) {
    return hear(message ->
        is(message, "frame")
            && text(message, "audience").equals(audience)
            && message.path("tables").has(table));
  }

  public JsonNode hear(Predicate<JsonNode> wanted) {
    return await()
        .until(() -> heard.stream().filter(wanted).findFirst(), Optional::isPresent)
        .orElseThrow();
  }

  /** Waits for the end, and returns its code. */
  public int awaitClose() {
    return await().until(() -> closed.getNow(0), code -> code != 0);
  }

  public boolean isClosed() {
    return closed.isDone();
  }

  /** Everything heard so far. */
  public List<JsonNode> heard() {
    return List.copyOf(heard);
  }

  public void close() {
    socket.join().sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    awaitClose();
  }

  /** Breaks off without a word, as a cut cable does. */
  public void cut() {
    socket.join().abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      heard.add(rows.in(Json.tree(part.toString())));
      part.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(1006);
  }

  private static boolean is(JsonNode message, String type) {
    return text(message, "type").equals(type);
  }

  private static String text(JsonNode message, String member) {
    return message.path(member).asString("");
  }
}
