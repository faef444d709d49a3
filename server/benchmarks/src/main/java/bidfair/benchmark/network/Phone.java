package bidfair.benchmark.network;

import bidfair.server.json.Json;
import bidfair.server.lab.Verdict;
import bidfair.server.net.socket.SharedFrames;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Refusal;
import bidfair.server.view.EncodedFrame;
import bidfair.server.view.Viewer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Optional;

/**
 * One seat's phone, whose line is counted: frames framed by the server's own hand, verdicts, inputs
 * and pings as they are encoded in play. Not thread-safe.
 */
final class Phone implements Viewer {
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  /** Of a short message that a browser masks. */
  private static final int MASKED_HEAD = 6;

  private static final int SHORT = 125;
  private static final int LONGER = 2;
  private static final int HEAD = 2;

  private final int seat;
  private final SharedFrames frames;
  private final WholeRows whole;
  private final Traffic down = new Traffic();
  private final Traffic up = new Traffic();
  private final Months openings = new Months();
  private final WithMemory memory = new WithMemory();
  private long frameBytes;
  private long framingNanos;
  private long wholeBytes;
  private int offered;

  Phone(int seat, SharedFrames frames, TableSizes sizes) {
    this.seat = seat;
    this.frames = frames;
    whole = new WholeRows(sizes);
    hello();
  }

  int seat() {
    return seat;
  }

  Traffic down() {
    return down;
  }

  Traffic up() {
    return up;
  }

  Months openings() {
    return openings;
  }

  long bytes() {
    return down.bytes() + up.bytes();
  }

  /** The same traffic with whole rows in plain frames. */
  long wholeBytes() {
    return wholeBytes;
  }

  /** Of what it receives, the frames. */
  long frameBytes() {
    return frameBytes;
  }

  /** How long it took to frame and compress what nobody had been sent before. */
  long framingNanos() {
    return framingNanos;
  }

  /** The same frames from a compressor that serves this phone alone. */
  long frameBytesWithMemory() {
    return memory.bytes();
  }

  @Override
  public Eyes eyes() {
    return new Eyes.OfSeat(seat);
  }

  @Override
  public boolean offer(EncodedFrame frame) {
    long began = PROCESSOR.getCurrentThreadCpuTime();
    int size = frames.of(frame, true).readableBytes();
    framingNanos += PROCESSOR.getCurrentThreadCpuTime() - began;
    int plain = whole.read(frame.json());
    wholeBytes += plain + head(plain);
    openings.add(size, plain + head(plain));
    memory.add(frame.json());
    frameBytes += size;
    offered += size;
    return true;
  }

  @Override
  public void flush(boolean more) {
    if (offered > 0) {
      down.add(offered);
      offered = 0;
    }
  }

  @Override
  public void close(Refusal reason) {
    throw new IllegalStateException("a phone was let go: " + reason);
  }

  /** It is looked at no more. */
  void off() {
    openings.end();
    memory.close();
  }

  void says(ClientIn.Input input) {
    send(input);
  }

  void hears(String id, Verdict verdict) {
    receive(new ClientOut.Verdict(id, verdict.isAccepted(), verdict.reason()));
  }

  void pings() {
    send(new ClientIn.Ping());
    receive(new ClientOut.Pong());
  }

  private void hello() {
    send(new ClientIn.Hello(Map.of()));
    receive(
        new ClientOut.Welcome(
            "ROOM22", ClientOut.Welcome.Role.SEAT, Optional.of(seat), Optional.of(seat)));
  }

  private void send(ClientIn message) {
    int size = Json.writeBytes(message).length;
    int framed = size + MASKED_HEAD + (size > SHORT ? LONGER : 0);
    up.add(framed);
    wholeBytes += framed;
  }

  private void receive(ClientOut message) {
    int size = Json.writeBytes(message).length;
    int framed = size + head(size);
    down.add(framed);
    wholeBytes += framed;
  }

  /** The length of a frame's head from the server. */
  static int head(int size) {
    return size <= SHORT ? HEAD : size <= 0xFFFF ? HEAD + LONGER : HEAD + Long.BYTES;
  }
}
