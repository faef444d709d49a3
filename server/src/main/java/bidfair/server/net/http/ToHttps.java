package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.protocol.Refusal;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.util.List;

/**
 * Where https is spoken, whoever asks without it is sent to the same address with it: browsers
 * leave it out when somebody types an address. What was to be changed is refused, as it came in the
 * clear.
 */
@Sharable
public final class ToHttps extends SimpleChannelInboundHandler<FullHttpRequest> {
  private static final int PERMANENT_REDIRECT = 308;

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
    context.writeAndFlush(Responder.last(reply(request))).addListener(ChannelFutureListener.CLOSE);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    context.close();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }

  private static Reply reply(FullHttpRequest request) {
    HttpHeaders headers = request.headers();
    List<String> hosts = headers.getAll(HttpHeaderNames.HOST);
    boolean page =
        request.decoderResult().isSuccess()
            && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
            && request.uri().startsWith("/")
            && !headers.contains(HttpHeaderNames.UPGRADE)
            && hosts.size() == 1
            && Hosts.isWellFormed(hosts.getFirst());
    return page
        ? Reply.empty(PERMANENT_REDIRECT)
            .with(HttpHeaderNames.LOCATION, "https://" + hosts.getFirst() + request.uri())
        : Reply.refused(new Refused(Refusal.NOT_ALLOWED, "this port speaks https only"));
  }
}
