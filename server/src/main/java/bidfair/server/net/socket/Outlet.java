package bidfair.server.net.socket;

import bidfair.server.config.Setting;
import bidfair.server.protocol.Refusal;
import bidfair.server.view.EncodedFrame;
import bidfair.server.view.Viewer;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;

/**
 * A socket as the view sees it. What a beat offers leaves in one go, with one flush. On the room's
 * thread, but that frames are compressed on the way out, on the first event loop that needs them.
 */
final class Outlet implements Viewer {
  private final Channel channel;
  private final Eyes eyes;
  private final SocketServices services;
  private final boolean mayCompress;
  private List<EncodedFrame> offered = List.of();

  /**
   * @param mayCompress whether the other side has agreed to compressed messages
   */
  Outlet(Channel channel, Eyes eyes, SocketServices services, boolean mayCompress) {
    this.mayCompress = mayCompress;
    this.channel = channel;
    this.eyes = eyes;
    this.services = services;
  }

  @Override
  public Eyes eyes() {
    return eyes;
  }

  @Override
  public boolean offer(EncodedFrame frame) {
    if (!channel.isWritable()) {
      return false;
    }
    offered = offered.isEmpty() ? List.of(frame) : and(offered, frame);
    return true;
  }

  @Override
  public void flush(boolean more) {
    if (!offered.isEmpty()) {
      services.departures().add(channel, offered, mayCompress);
      offered = List.of();
    }
    if (!more) {
      services.departures().call();
    }
  }

  /** A beat has one frame for nearly everybody, and two for some. */
  private static List<EncodedFrame> and(List<EncodedFrame> before, EncodedFrame frame) {
    List<EncodedFrame> all = new ArrayList<>(before);
    all.add(frame);
    return all;
  }

  @Override
  public void close(Refusal reason) {
    if (reason == Refusal.STALE) {
      services.metrics().limitHit(Setting.STALE_SECONDS);
    }
    channel
        .eventLoop()
        .execute(() -> Farewell.refuse(channel, reason, "the room has let go of this socket"));
  }
}
