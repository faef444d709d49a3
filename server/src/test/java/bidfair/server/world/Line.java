package bidfair.server.world;

import bidfair.server.net.socket.SimulatedSocket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.function.Function;

/**
 * A connection between a browser and the server. Bytes arrive in order, but late and in any pieces,
 * until it is cut; then either side may believe for a while that it lives.
 */
final class Line implements SimulatedSocket.Wire {
  private static final int KERNEL_BYTES = 48 * 1024;
  private static final int MANY_PIECES = 6;

  /** The socket's own limit, and what one beat may bring at most. */
  private static final long MOST_WAITING = 1 << 20;

  /** The other end. */
  interface Browser {
    void hear(byte[] bytes);

    /** The connection is gone. */
    void lost();
  }

  private final SimulatedTime time;
  private final Dice dice;
  private final Browser browser;
  private final SimulatedSocket socket;
  private final Alarm loop;
  private final Queue<byte[]> unheard = new ArrayDeque<>();
  private final Queue<byte[]> unread = new ArrayDeque<>();
  private long latency;
  private long upUntil;
  private long downUntil;
  private int onTheWay;
  private int delivered;
  private int lastDelivered = Integer.MAX_VALUE;
  private boolean fair = true;
  private boolean reading = true;
  private boolean cut;
  private boolean over;

  Line(Nature nature, Dice dice, Browser browser, Function<Line, SimulatedSocket> server) {
    time = nature.time();
    this.dice = dice;
    this.browser = browser;
    latency = dice.between(SimulatedTime.MILLI / 5, 20 * SimulatedTime.MILLI);
    loop = new Alarm(time, this::turn);
    socket = server.apply(this);
  }

  /** The browser sends; lost without a word if the line is cut. */
  void send(byte[] bytes) {
    for (byte[] piece : pieces(bytes)) {
      upUntil = Math.max(upUntil, time.nanos() + delay());
      time.after(upUntil - time.nanos(), () -> arrive(piece));
    }
  }

  /** From now on this much slower. */
  void slowDown(long nanos) {
    latency = nanos;
    fair = false;
  }

  /** The browser reads no more, or again. */
  void read(boolean now) {
    reading = now;
    fair &= now;
    while (reading && !unread.isEmpty()) {
      hand(unread.remove());
    }
  }

  /** The browser closes it, which the server learns a little later. */
  void close() {
    over = true;
    time.after(delay(), this::endServer);
  }

  /** Nothing gets through any more; who learns of it learns of it soon. */
  void cut(boolean serverLearns, boolean browserLearns) {
    cut = true;
    fair = false;
    lastDelivered = delivered;
    if (serverLearns) {
      time.after(delay(), this::endServer);
    }
    if (browserLearns) {
      time.after(delay(), this::endBrowser);
    }
  }

  /** The server's computer is gone; some of what it has written may still arrive. */
  void serverDies(boolean browserLearns) {
    if (!cut) {
      cut(true, browserLearns);
      lastDelivered = delivered + dice.below(MANY_PIECES);
    }
    endServer();
  }

  /** Whether nothing has happened to it that would excuse anything. */
  boolean isFair() {
    return fair;
  }

  boolean isCut() {
    return cut;
  }

  boolean isOver() {
    return over && !socket.isOpen();
  }

  SimulatedSocket socket() {
    return socket;
  }

  /** Something may have happened on the server's side: its event loop gets a turn, soon. */
  void attend() {
    while (socket.isActive() && socket.listens() && !unheard.isEmpty()) {
      socket.hear(unheard.remove());
    }
    Broken.unless(
        socket.waitingBytes() <= MOST_WAITING, 5, "%d bytes wait for one", socket.waitingBytes());
    if (socket.hasPendingTasks()) {
      loop.set(dice.below((int) SimulatedTime.MILLI));
    }
  }

  /** The event loop of the connection gets its turn. */
  void turn() {
    socket.runPendingTasks();
    long next = socket.runScheduledPendingTasks();
    if (next > 0) {
      loop.set(next);
    }
  }

  @Override
  public int room() {
    return Math.max(0, KERNEL_BYTES - onTheWay);
  }

  @Override
  public void take(byte[] bytes) {
    onTheWay += bytes.length;
    for (byte[] piece : pieces(bytes)) {
      downUntil = Math.max(downUntil, time.nanos() + delay());
      time.after(downUntil - time.nanos(), () -> deliver(piece));
    }
  }

  @Override
  public void closed() {
    if (!cut) {
      time.after(Math.max(downUntil - time.nanos(), delay()), this::endBrowser);
    }
  }

  private void arrive(byte[] piece) {
    if (!cut) {
      unheard.add(piece);
      attend();
    }
  }

  private void deliver(byte[] piece) {
    delivered++;
    if (over || delivered > lastDelivered) {
      return;
    }
    if (reading) {
      hand(piece);
    } else {
      unread.add(piece);
    }
  }

  private void hand(byte[] piece) {
    onTheWay -= piece.length;
    browser.hear(piece);
    if (!cut) {
      socket.resume();
    }
  }

  private void endServer() {
    socket.close();
  }

  private void endBrowser() {
    if (!over) {
      over = true;
      browser.lost();
    }
  }

  private long delay() {
    return latency / 2 + dice.between(0, latency);
  }

  private byte[][] pieces(byte[] bytes) {
    if (bytes.length < 2 || !dice.percent(30)) {
      return new byte[][] {bytes};
    }
    int at = 1 + dice.below(bytes.length - 1);
    return new byte[][] {Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at, bytes.length)};
  }
}
