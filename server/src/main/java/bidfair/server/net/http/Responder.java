package bidfair.server.net.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes answers to a connection; on a virtual thread, as a long one is written as it is read. */
final class Responder {
  private static final Logger LOG = LoggerFactory.getLogger(Responder.class);

  private Responder() {}

  /**
   * @param headOnly whether the other side does not want the body
   * @return done when all of it has left
   */
  static ChannelFuture write(Channel channel, Reply reply, boolean headOnly) {
    return switch (reply.body()) {
      case Reply.Bytes body -> {
        DefaultFullHttpResponse response = whole(reply, body.bytes());
        SecurityHeaders.addTransportTo(response.headers(), channel);
        yield channel.writeAndFlush(response);
      }
      case Reply.Stream(Reply.Source source) ->
          inPieces(channel, reply, headOnly ? Optional.empty() : Optional.of(source));
    };
  }

  /** An answer after which the connection is closed. */
  static DefaultFullHttpResponse last(Reply reply) {
    byte[] bytes = reply.body() instanceof Reply.Bytes body ? body.bytes() : new byte[0];
    DefaultFullHttpResponse response = whole(reply, bytes);
    HttpUtil.setKeepAlive(response, false);
    return response;
  }

  private static DefaultFullHttpResponse whole(Reply reply, byte[] bytes) {
    DefaultFullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, status(reply), Unpooled.wrappedBuffer(bytes));
    response.headers().set(reply.headers());
    SecurityHeaders.addTo(response.headers());
    if (!HttpUtil.isContentLengthSet(response)) {
      HttpUtil.setContentLength(response, bytes.length);
    }
    return response;
  }

  private static ChannelFuture inPieces(
      Channel channel, Reply reply, Optional<Reply.Source> source) {
    DefaultHttpResponse response = new DefaultHttpResponse(HttpVersion.HTTP_1_1, status(reply));
    HttpHeaders headers = response.headers().set(reply.headers());
    SecurityHeaders.addTo(headers);
    SecurityHeaders.addTransportTo(headers, channel);
    headers.set(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
    channel.write(response);
    try (ChannelOutput out = new ChannelOutput(channel)) {
      if (source.isPresent()) {
        source.get().writeTo(out);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("An answer broke off", e);
      return channel.close(); // Half an answer must not look like a whole one.
    }
    return channel.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT);
  }

  private static HttpResponseStatus status(Reply reply) {
    return HttpResponseStatus.valueOf(reply.status());
  }
}
