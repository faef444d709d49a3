package bidfair.server.net.socket;

import bidfair.server.view.EncodedFrame;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What rooms have for sockets, on its way to their event loops. A beat has frames for a thousand
 * sockets: each loop is called once for all of its own, and after some of them looks at what has
 * come in before it goes on. Thread-safe.
 */
final class Departures {
  /** Sockets that are written to before a loop looks at what has come in. */
  private static final int AT_A_TIME = 32;

  private record Batch(Channel channel, List<EncodedFrame> frames, boolean mayCompress) {}

  private final SharedFrames frames;
  private final Map<EventLoop, Platform> platforms = new ConcurrentHashMap<>();

  Departures(SharedFrames frames) {
    this.frames = frames;
  }

  /** Sends these frames over a channel, in order, with one flush, after the next call. */
  void add(Channel channel, List<EncodedFrame> those, boolean mayCompress) {
    platforms
        .computeIfAbsent(channel.eventLoop(), Platform::new)
        .waiting
        .add(new Batch(channel, those, mayCompress));
  }

  /** Calls the loops for which something waits. */
  void call() {
    platforms
        .values()
        .forEach(platform -> {
          if (platform.isToBeCalled()) {
            platform.loop.execute(platform);
          }
        });
  }

  /** Those of one event loop. */
  private final class Platform implements Runnable {
    private final EventLoop loop;
    private final Queue<Batch> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();

    Platform(EventLoop loop) {
      this.loop = loop;
    }

    boolean isToBeCalled() {
      return !waiting.isEmpty() && called.compareAndSet(false, true);
    }

    @Override
    public void run() {
      Batch batch = waiting.poll();
      for (int sent = 1; batch != null; sent++) {
        depart(batch);
        batch = sent < AT_A_TIME ? waiting.poll() : null;
      }
      called.set(false);
      if (isToBeCalled()) {
        // A loop runs all tasks there are before it reads, but looks once for those that are due.
        loop.schedule(this, 0, TimeUnit.NANOSECONDS);
      }
    }

    private void depart(Batch batch) {
      Channel channel = batch.channel();
      for (EncodedFrame frame : batch.frames()) {
        channel.write(frames.of(frame, batch.mayCompress()));
      }
      channel.flush();
    }
  }
}
