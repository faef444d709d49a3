package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.protocol.Refusal;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Takes the requests of one connection one at a time, and has each answered on a thread of its own,
 * so that nothing that blocks holds up an event loop.
 */
public final class HttpConnection extends SimpleChannelInboundHandler<FullHttpRequest> {
  /** Requests that may be sent before the answer to an earlier one; browsers send none. */
  private static final int MAX_WAITING = 16;

  private final Desk desk;
  private final Callers callers;
  private final Upgrade upgrade;
  private final Executor threads;
  private final Queue<FullHttpRequest> waiting = new ArrayDeque<>();
  private boolean busy;

  /** Takes a connection over that is to be something else than HTTP. */
  @FunctionalInterface
  public interface Upgrade {
    /**
     * @param request retained by whoever takes it
     * @return false to leave the request to us
     */
    boolean take(Channel channel, FullHttpRequest request, Request plain);
  }

  public HttpConnection(Desk desk, Callers callers, Upgrade upgrade, Executor threads) {
    this.desk = desk;
    this.callers = callers;
    this.upgrade = upgrade;
    this.threads = threads;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
    context.pipeline().get(RequestDeadline.class).whole();
    if (!busy) {
      take(context.channel(), request);
    } else if (waiting.size() < MAX_WAITING) {
      waiting.add(request.retain());
    } else {
      context.close();
    }
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    waiting.forEach(FullHttpRequest::release);
    waiting.clear();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof IdleStateEvent) {
      context.close();
    }
  }

  /** Mostly a connection that broke: its end is all there is to do. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }

  private void take(Channel channel, FullHttpRequest request) {
    busy = true;
    Request plain;
    try {
      Throwable problem = request.decoderResult().cause();
      if (problem instanceof TooLongFrameException) {
        last(channel, desk.tooLong());
        return;
      }
      if (problem != null) {
        throw new IllegalArgumentException(problem);
      }
      plain = Request.of(request, callers.of(channel, request.headers()));
    } catch (IllegalArgumentException e) {
      last(channel, Reply.refused(new Refused(Refusal.MALFORMED, "this is not HTTP")));
      return;
    }
    if (!upgrade.take(channel, request, plain)) {
      threads.execute(() -> answer(channel, plain));
    }
  }

  private static void last(Channel channel, Reply reply) {
    channel.writeAndFlush(Responder.last(reply)).addListener(ChannelFutureListener.CLOSE);
  }

  private void answer(Channel channel, Request request) {
    boolean headOnly = request.method().equals(HttpMethod.HEAD);
    Responder.write(channel, desk.answer(request), headOnly)
        .addListener(written -> next(channel, written.isSuccess()));
  }

  /** On the event loop again. */
  private void next(Channel channel, boolean written) {
    busy = false;
    FullHttpRequest request = waiting.poll();
    if (!written) {
      channel.close();
    } else if (request != null) {
      try {
        take(channel, request);
      } finally {
        request.release();
      }
    }
  }
}
