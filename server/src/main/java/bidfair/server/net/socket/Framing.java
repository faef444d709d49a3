package bidfair.server.net.socket;

import bidfair.server.config.Limits;
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

  /** Makes one message of its fragments. */
  static WebSocketFrameAggregator whole(Limits limits) {
    return new WebSocketFrameAggregator(limits.messageBytes());
  }
}
