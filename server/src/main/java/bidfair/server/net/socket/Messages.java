package bidfair.server.net.socket;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

/** Between messages and what stands in a socket's frames. */
final class Messages {
  private Messages() {}

  static TextWebSocketFrame frame(ClientOut message) {
    return new TextWebSocketFrame(Unpooled.wrappedBuffer(Json.writeBytes(message)));
  }

  /**
   * Browsers name members in the order of their types, as we do; any other order is as right.
   *
   * @throws bidfair.server.json.JsonProblem if it is no message of a browser
   */
  static ClientIn read(TextWebSocketFrame frame) {
    return Json.readOwn(ByteBufUtil.getBytes(frame.content()), ClientIn.class);
  }
}
