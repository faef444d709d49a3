package bidfair.server.net.socket;

import bidfair.server.config.Setting;
import bidfair.server.json.JsonProblem;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Caller;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Refusal;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What somebody says over a socket, on the connection's event loop. It is what the room, the view
 * and the crowd know the connection by, so that the late end of an old one never harms a new one.
 */
final class Socket extends SimpleChannelInboundHandler<WebSocketFrame> {
  private final SocketServices services;
  private final Room room;
  private final Person person;
  private final Caller caller;
  private final Outlet outlet;
  private final Orders orders;
  private Optional<Future<?>> expiry = Optional.empty();
  private Optional<Future<?>> hello = Optional.empty();
  private boolean greeted;

  /**
   * @param mayCompress whether the other side has agreed to compressed messages
   */
  Socket(
      SocketServices services,
      Channel channel,
      Room room,
      Person person,
      Caller caller,
      boolean mayCompress) {
    this.services = services;
    this.room = room;
    this.person = person;
    this.caller = caller;
    outlet = new Outlet(channel, person.eyes(), services, mayCompress);
    orders = new Orders(services, channel, room);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    Channel channel = context.channel();
    if (person instanceof Person.Teacher(var _, String session, Instant expiresAt)) {
      Crowd.openedBy(session, channel);
      long rest = Math.max(0, Duration.between(Instant.now(), expiresAt).toMillis());
      expiry =
          Optional.of(
              context.executor().schedule(() -> expire(channel), rest, TimeUnit.MILLISECONDS));
    }
    services.crowd().enter(room.code(), person, caller.network(), channel);
    long patience = services.limits().hello().toMillis();
    hello =
        Optional.of(
            context
                .executor()
                .schedule(() -> requireHello(channel), patience, TimeUnit.MILLISECONDS));
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    expiry.ifPresent(end -> end.cancel(false));
    hello.ifPresent(end -> end.cancel(false));
    services.crowd().leave(room.code(), person, context.channel());
    if (greeted) {
      room.run(() -> services.views().of(room).leave(outlet));
      presence(false);
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
    Channel channel = context.channel();
    switch (frame) {
      case TextWebSocketFrame text -> hear(channel, text);
      case PingWebSocketFrame ping ->
          channel.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
      case CloseWebSocketFrame _ -> Farewell.say(channel, WebSocketCloseStatus.NORMAL_CLOSURE);
      case PongWebSocketFrame _ -> {}
      default -> problem(channel, Refusal.MALFORMED, "a message is text");
    }
  }

  /** What cannot be written must not be asked for either; with room again, all goes on. */
  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    boolean writable = context.channel().isWritable();
    context.channel().config().setAutoRead(writable);
    if (writable && greeted) {
      room.run(() -> services.views().of(room).writable(outlet));
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof IdleStateEvent) {
      services.metrics().limitHit(Setting.SILENCE_SECONDS);
      Farewell.refuse(context.channel(), Refusal.STALE, "nothing was heard for too long");
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    Throwable root = cause.getCause() == null ? cause : cause.getCause();
    boolean tooLarge =
        root instanceof TooLongFrameException
            || (root instanceof CorruptedWebSocketFrameException corrupted
                && corrupted.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG));
    if (tooLarge) {
      services.metrics().limitHit(Setting.MAX_MESSAGE_BYTES);
      Farewell.refuse(context.channel(), Refusal.TOO_LARGE, "a message is shorter than that");
    } else if (root instanceof CorruptedWebSocketFrameException) {
      Farewell.say(context.channel(), WebSocketCloseStatus.PROTOCOL_ERROR);
    } else {
      context.close();
    }
  }

  private void hear(Channel channel, TextWebSocketFrame text) {
    ClientIn message;
    try {
      message = Messages.read(text);
    } catch (JsonProblem e) {
      problem(channel, Refusal.MALFORMED, e.path() + " " + e.reason());
      return;
    }
    switch (message) {
      case ClientIn.Ping() -> channel.writeAndFlush(Messages.frame(new ClientOut.Pong()));
      case ClientIn.Hello(Map<String, Long> versions) when !greeted -> greet(channel, versions);
      case ClientIn.Hello _ -> problem(channel, Refusal.ALREADY_SO, "hello was said before");
      case ClientIn.Input _ when !greeted ->
          problem(channel, Refusal.NO_HELLO, "hello comes first");
      case ClientIn.Input input -> orders.take(person, input);
    }
  }

  private void greet(Channel channel, Map<String, Long> versions) {
    greeted = true;
    hello.ifPresent(end -> end.cancel(false));
    hello = Optional.empty();
    channel.writeAndFlush(Messages.frame(person.welcome(room.code())));
    room.run(() -> services.views().of(room).join(outlet, versions));
    presence(true);
    if (person instanceof Person.Student(int seat, var _)) {
      room.cameFrom(seat, caller.host());
    }
  }

  private void requireHello(Channel channel) {
    if (channel.isActive()) {
      services.metrics().limitHit(Setting.HELLO_SECONDS);
      Farewell.refuse(channel, Refusal.NO_HELLO, "hello was not said in time");
    }
  }

  private void expire(Channel channel) {
    Farewell.refuse(channel, Refusal.NOT_SIGNED_IN, "the session is over");
  }

  private void presence(boolean online) {
    if (person instanceof Person.Student(int seat, var _)) {
      room.presence(seat, online);
    }
  }

  private static void problem(Channel channel, Refusal reason, String detail) {
    channel.writeAndFlush(Messages.frame(new ClientOut.Problem(reason, detail, false)));
  }
}
