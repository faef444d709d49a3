package bidfair.benchmark.load;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a room, or the room's big screen, with an open line: counts and notes what comes.
 * What is noted is written on the line's loop, and read when nothing comes any more.
 */
public final class Seat implements Ear {
  private static final String PING = Json.write(new ClientIn.Ping());

  /** A message that was kept whole. */
  public record Kept(long atNanos, Message message) {
    public String text() {
      return message.text();
    }
  }

  private final int number;
  private final int firm;
  private final CountDownLatch welcome = new CountDownLatch(1);
  private final FrameLog everyone = new FrameLog();
  private final FrameLog own = new FrameLog();
  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong frameBytes = new AtomicLong();
  private final ConcurrentLinkedQueue<Kept> kept = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Inputs inputs;
  private volatile boolean keeping;
  private volatile boolean logging;
  private volatile boolean lost;
  private @Nullable Line line;

  /** One without a line yet. */
  public Seat(int number, int firm) {
    this.number = number;
    this.firm = firm;
  }

  public int number() {
    return number;
  }

  public int firm() {
    return firm;
  }

  public Line line() {
    if (line == null) {
      throw new IllegalStateException("seat " + number + " has no line yet");
    }
    return line;
  }

  public void sitDown(Line opened) {
    line = opened;
  }

  /** Says that it is still there, as a browser does: who is silent for long is let go. */
  void ping() {
    line().say(PING);
  }

  public void awaitWelcome() throws InterruptedException {
    welcome.await();
  }

  /** Verdicts are noted here from now on. */
  public void play(Inputs those) {
    inputs = those;
  }

  /** Whether every frame's version, moment and size are noted. */
  public void log(boolean wanted) {
    logging = wanted;
  }

  /** Whether every frame is kept whole. */
  public void keep(boolean wanted) {
    keeping = wanted;
  }

  public FrameLog everyone() {
    return everyone;
  }

  /** Frames of the seat's own firm. */
  public FrameLog own() {
    return own;
  }

  public void clearLogs() {
    everyone.clear();
    own.clear();
  }

  public long frames() {
    return frames.get();
  }

  public long frameBytes() {
    return frameBytes.get();
  }

  /** What was kept since the last time, in order. */
  public List<Kept> takeKept() {
    List<Kept> taken = new ArrayList<>();
    for (Kept each = kept.poll(); each != null; each = kept.poll()) {
      taken.add(each);
    }
    return taken;
  }

  public boolean isLost() {
    return lost;
  }

  @Override
  public void lost() {
    lost = true;
  }

  @Override
  public void heard(Message message, long atNanos) {
    Inputs answered = inputs;
    ByteBuf start = message.start();
    if (Heard.isVerdict(start)) {
      if (answered != null) {
        answered.answered(Heard.inputOf(start), Heard.isAccepted(start), atNanos);
      }
    } else if (Heard.isFrame(start)) {
      frame(message, start, atNanos);
    } else if (Heard.isWelcome(start)) {
      welcome.countDown();
    }
  }

  private void frame(Message message, ByteBuf start, long atNanos) {
    frames.lazySet(frames.get() + 1);
    frameBytes.lazySet(frameBytes.get() + message.size());
    if (logging) {
      FrameLog log = Heard.audienceOf(start) == 'e' ? everyone : own;
      log.add(Heard.versionOf(start), atNanos, message.size());
    }
    if (keeping) {
      kept.add(new Kept(atNanos, message.kept()));
    }
  }
}
