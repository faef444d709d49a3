package bidfair.server.client;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A WebSocket to a room. Thread-safe. */
final class RoomSocket {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();

  private final WebSocket socket;

  private RoomSocket(WebSocket socket) {
    this.socket = socket;
  }

  /**
   * @param hear is told every message, one after the other
   * @param ended is told once that nothing more will come, with the code of the close
   */
  static RoomSocket open(
      String address, String cookies, Consumer<JsonNode> hear, Consumer<Integer> ended) {
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    if (!cookies.isEmpty()) {
      builder.header("Cookie", cookies);
    }
    return new RoomSocket(builder.buildAsync(URI.create(address), new Ear(hear, ended)).join());
  }

  /** False if the connection is broken. */
  synchronized boolean say(ClientIn message) {
    try {
      socket.sendText(Json.write(message), true).join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }

  /** Breaks off without a word, as a cut cable does. */
  void cut() {
    socket.abort();
  }

  private static final class Ear implements WebSocket.Listener {
    private static final int BROKEN = 1006;

    private final Consumer<JsonNode> hear;
    private final Consumer<Integer> ended;
    private final StringBuilder part = new StringBuilder();

    Ear(Consumer<JsonNode> hear, Consumer<Integer> ended) {
      this.hear = hear;
      this.ended = ended;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        String text = part.toString();
        part.setLength(0);
        hear.accept(Json.tree(text));
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      ended.accept(code);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      ended.accept(BROKEN);
    }
  }
}
