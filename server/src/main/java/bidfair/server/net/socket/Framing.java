package bidfair.server.net.socket;

import bidfair.server.config.Limits;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Caller;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;

/** What stands between the bytes of a WebSocket and its {@link Socket}. */
final class Framing {
  private Framing() {}

  /** How frames are read. */
  static WebSocketDecoderConfig decoding(Limits limits) {
    return WebSocketDecoderConfig.newBuilder()
        .maxFramePayloadLength(limits.messageBytes())
        .allowExtensions(false)
        .closeOnProtocolViolation(false)
        .build();
  }

  /** Tells of an other side of whom nothing is heard; sees every byte, so it comes first. */
  static IdleStateHandler silence(Limits limits) {
    return new IdleStateHandler(limits.silence().toSeconds(), 0, 0, TimeUnit.SECONDS);
  }

  /** Lets somebody speak: frames are counted, put together and heard. */
  static void admit(
      Channel channel, SocketServices services, Room room, Person person, Caller caller) {
    channel
        .pipeline()
        .addLast(new FrameCount(services, person.key(room, channel), caller.network()))
        .addLast(new WebSocketFrameAggregator(services.limits().messageBytes()))
        .addLast(new Socket(services, channel, room, person, caller));
  }
}
