package bidfair.server.net.socket;

import bidfair.server.config.Limits;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Caller;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;

/** What stands between the bytes of a WebSocket and its {@link Socket}. */
final class Framing {
  private Framing() {}

  /**
   * How frames are read.
   *
   * @param mayCompress whether some may be compressed
   */
  static WebSocketDecoderConfig decoding(Limits limits, boolean mayCompress) {
    return WebSocketDecoderConfig.newBuilder()
        .maxFramePayloadLength(limits.messageBytes())
        .allowExtensions(mayCompress)
        .closeOnProtocolViolation(false)
        .build();
  }

  /** Tells of an other side of whom nothing is heard; sees every byte, so it comes first. */
  static IdleStateHandler silence(Limits limits) {
    return new IdleStateHandler(limits.silence().toSeconds(), 0, 0, TimeUnit.SECONDS);
  }

  /**
   * Lets somebody speak: frames are counted, put together and heard.
   *
   * @param mayCompress whether both sides have agreed to compressed messages
   */
  static void admit(
      Channel channel,
      SocketServices services,
      Room room,
      Person person,
      Caller caller,
      boolean mayCompress) {
    int maxBytes = services.limits().messageBytes();
    ChannelPipeline pipeline = channel.pipeline();
    pipeline.addLast(new FrameCount(services, person.key(room, channel), caller.network()));
    if (mayCompress) {
      pipeline.addLast(new ReservedBits());
    }
    pipeline.addLast(new WebSocketFrameAggregator(maxBytes));
    if (mayCompress) {
      pipeline.addLast(new Inflation(maxBytes));
    }
    pipeline.addLast(new Socket(services, channel, room, person, caller, mayCompress));
  }
}
