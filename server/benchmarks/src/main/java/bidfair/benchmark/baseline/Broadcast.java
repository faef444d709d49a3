package bidfair.benchmark.baseline;

import bidfair.benchmark.load.Trace;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends the frames of a trace, beat by beat: each framed once for all its sockets, which get it
 * with one flush. Thread-safe.
 */
final class Broadcast {
  private static final int BEAT_MILLIS = 50;
  private static final int WHOLE_TEXT = 0x81;
  private static final int ONE_BYTE = 125;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;

  /** An audience: all of a room (firm 0), or the people of a firm. */
  private record Audience(int room, int firm) {}

  private record Guest(Audience room, Audience firm, Channel channel) {}

  private final Map<Integer, List<Trace.Frame>> beats = new TreeMap<>();
  private final Map<EventLoop, List<Guest>> guests = new ConcurrentHashMap<>();
  private final AtomicInteger version = new AtomicInteger();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Broadcast(Trace trace) {
    trace
        .frames()
        .forEach(frame -> beats.computeIfAbsent(frame.beat(), _ -> new ArrayList<>()).add(frame));
  }

  /** Somebody of a firm is there; firm 0 is sent nothing. */
  void enter(int room, int firm, Channel channel) {
    if (firm > 0) {
      guests
          .computeIfAbsent(channel.eventLoop(), _ -> new CopyOnWriteArrayList<>())
          .add(new Guest(new Audience(room, 0), new Audience(room, firm), channel));
    }
  }

  /** From now on; may be told again when all has been sent. */
  void begin() {
    beats.forEach((beat, frames) ->
        clock.schedule(() -> send(frames), (long) beat * BEAT_MILLIS, TimeUnit.MILLISECONDS));
  }

  private void send(List<Trace.Frame> frames) {
    Map<Audience, List<ByteBuf>> framed = new HashMap<>();
    for (Trace.Frame frame : frames) {
      framed
          .computeIfAbsent(new Audience(frame.room(), frame.firm()), _ -> new ArrayList<>())
          .add(framed(frame));
    }
    guests.forEach(
        (loop, those) -> loop.execute(() -> those.forEach(guest -> send(guest, framed))));
  }

  private static void send(Guest guest, Map<Audience, List<ByteBuf>> framed) {
    List<ByteBuf> toAll = framed.getOrDefault(guest.room(), List.of());
    List<ByteBuf> toFirm = framed.getOrDefault(guest.firm(), List.of());
    toAll.forEach(frame -> guest.channel().write(frame.duplicate()));
    toFirm.forEach(frame -> guest.channel().write(frame.duplicate()));
    if (!toAll.isEmpty() || !toFirm.isEmpty()) {
      guest.channel().flush();
    }
  }

  private ByteBuf framed(Trace.Frame frame) {
    String head =
        "{\"type\":\"frame\",\"audience\":\"%s\",\"version\":%d,"
            .formatted(frame.firm() == 0 ? "everyone" : "firm", version.incrementAndGet());
    ByteBuf framed = Unpooled.directBuffer(frame.bytes() + 10);
    framed.writeByte(WHOLE_TEXT);
    if (frame.bytes() <= ONE_BYTE) {
      framed.writeByte(frame.bytes());
    } else if (frame.bytes() <= 0xFFFF) {
      framed.writeByte(TWO_BYTES).writeShort(frame.bytes());
    } else {
      framed.writeByte(EIGHT_BYTES).writeLong(frame.bytes());
    }
    byte[] begin = head.getBytes(StandardCharsets.UTF_8);
    int taken = Math.min(begin.length, frame.bytes());
    framed.writeBytes(begin, 0, taken).writeBytes(new byte[frame.bytes() - taken]);
    return Unpooled.unreleasableBuffer(framed);
  }
}
