package bidfair.benchmark.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A page in a browser of its own, and what the browser says of it. Not thread-safe. */
final class Watched implements AutoCloseable {
  /** After two drawn frames everything that a message set off has been drawn. */
  private static final String DRAWN =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  /** What moves for a while after a message is part of what the message costs. */
  private static final String REST =
      "() => Promise.allSettled(document.getAnimations().map(each => each.finished))";

  private final BrowserContext context;
  private final Page page;
  private final CDPSession session;
  private long bytes;
  private long received;

  /**
   * @param context closed with this page
   */
  Watched(BrowserContext context) {
    this.context = context;
    page = context.newPage();
    session = context.newCDPSession(page);
    session.on(
        "Network.loadingFinished", event -> bytes += event.get("encodedDataLength").getAsLong());
    session.on("Network.webSocketFrameReceived", event -> received++);
    session.send("Network.enable");
    // The thread's own time: what others do on this machine does not count.
    session.send("Performance.enable", with("timeDomain", "threadTicks"));
  }

  Page page() {
    return page;
  }

  /** Goes to an address and returns when nothing more is being loaded. */
  void open(String address) {
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** Returns when what has arrived is drawn and nothing on the page moves any more. */
  void awaitRest() {
    awaitDrawn();
    page.evaluate(REST);
    awaitDrawn();
  }

  /** Makes the processor seem so many times slower. */
  void slowDown(int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    session.send("Emulation.setCPUThrottlingRate", rate);
  }

  /** Returns when what has arrived is drawn. */
  void awaitDrawn() {
    page.evaluate(DRAWN);
  }

  /** Returns when more messages than so many have come over the line. */
  void awaitMore(long messages) {
    page.waitForCondition(() -> received > messages);
  }

  /** What has come over HTTP so far, as it was on the wire, headers included. */
  long bytes() {
    return bytes;
  }

  /** How many messages have come over the line so far. */
  long received() {
    return received;
  }

  /** The browser's own figures, by its own names: times in seconds, sizes in bytes. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new HashMap<>();
    for (JsonElement each : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject figure = each.getAsJsonObject();
      figures.put(figure.get("name").getAsString(), figure.get("value").getAsDouble());
    }
    return figures;
  }

  /** Lets the browser throw away what nobody holds, its own nodes included. */
  void collectGarbage() {
    session.send("HeapProfiler.collectGarbage");
    session.send("HeapProfiler.collectGarbage");
  }

  /** What of the heap is alive, by its kind. */
  HeapSnapshot heap() {
    StringBuilder text = new StringBuilder();
    Consumer<JsonObject> chunk = part -> text.append(part.get("chunk").getAsString());
    session.on("HeapProfiler.addHeapSnapshotChunk", chunk);
    session.send("HeapProfiler.takeHeapSnapshot");
    session.off("HeapProfiler.addHeapSnapshotChunk", chunk);
    return HeapSnapshot.of(text.toString());
  }

  /** How long the main thread has worked, in milliseconds of its own time. */
  double taskMillis() {
    return figures().getOrDefault("TaskDuration", 0.0) * 1000;
  }

  @Override
  public void close() {
    context.close();
  }

  private static JsonObject with(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }
}
