package bidfair.server.net.socket;

import bidfair.server.config.Setting;
import bidfair.server.net.http.Caller;
import bidfair.server.net.http.Callers;
import bidfair.server.net.http.HttpConnection;
import bidfair.server.net.http.Request;
import bidfair.server.net.http.RequestDeadline;
import bidfair.server.protocol.Refusal;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpServerKeepAliveHandler;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a WebSocket of a connection. Everybody gets one, also who may not have it, and then learns
 * why over it: browsers cannot tell a refused WebSocket from a lost line.
 */
public final class SocketUpgrade implements HttpConnection.Upgrade {
  /** Where the sockets are. */
  public static final String PATH = "/api/rooms/{code}/socket";

  private static final Pattern ADDRESS = Pattern.compile("/api/rooms/([^/]+)/socket");

  private final Doorkeeper doorkeeper;
  private final Callers callers;
  private final SocketServices services;
  private final WebSocketServerHandshakerFactory plain;
  private final WebSocketServerHandshakerFactory compressing;

  public SocketUpgrade(Doorkeeper doorkeeper, Callers callers, SocketServices services) {
    this.doorkeeper = doorkeeper;
    this.callers = callers;
    this.services = services;
    plain = handshakers(false);
    compressing = handshakers(true);
  }

  private WebSocketServerHandshakerFactory handshakers(boolean mayCompress) {
    return new WebSocketServerHandshakerFactory(
        "", null, Framing.decoding(services.limits(), mayCompress));
  }

  @Override
  public boolean take(Channel channel, FullHttpRequest request, Request plain) {
    Matcher address = ADDRESS.matcher(plain.path());
    boolean upgrade =
        request.headers().containsValue(HttpHeaderNames.CONNECTION, "upgrade", true)
            && request.headers().containsValue(HttpHeaderNames.UPGRADE, "websocket", true);
    if (!address.matches() || !upgrade) {
      return false;
    }
    request.retain();
    services.threads().execute(() -> admit(channel, request, plain, address.group(1)));
    return true;
  }

  private void admit(Channel channel, FullHttpRequest request, Request plain, String code) {
    Admission admission;
    try {
      admission = doorkeeper.admit(plain, code);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      admission = new Admission.Denied(Refusal.BUSY);
    }
    Admission decided = admission;
    channel.eventLoop().execute(() -> upgrade(channel, request, plain.caller(), decided));
  }

  private void upgrade(
      Channel channel, FullHttpRequest request, Caller caller, Admission admission) {
    try {
      if (!channel.isActive() || !hasPlace(channel, caller)) {
        channel.close();
        return;
      }
      Optional<String> compression = Compression.answer(request.headers());
      boolean mayCompress = compression.isPresent();
      WebSocketServerHandshaker handshaker =
          (mayCompress ? compressing : plain).newHandshaker(request);
      if (handshaker == null) {
        WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(channel);
        return;
      }
      leaveHttp(channel.pipeline());
      HttpHeaders answer = new DefaultHttpHeaders();
      compression.ifPresent(agreed -> answer.set(HttpHeaderNames.SEC_WEBSOCKET_EXTENSIONS, agreed));
      handshaker.handshake(channel, request, answer, channel.newPromise());
      switch (admission) {
        case Admission.Admitted(var room, var person) -> {
          Framing.admit(channel, services, room, person, caller, mayCompress);
          services.threads().execute(() -> lookAgain(channel, person));
        }
        case Admission.Denied(var reason) -> Farewell.refuse(channel, reason, "no socket for you");
      }
    } catch (RuntimeException e) {
      channel.close(); // Not what a browser sends.
    } finally {
      request.release();
    }
  }

  /** Somebody may have signed out between the look at the session and the socket's entry. */
  private void lookAgain(Channel channel, Person person) {
    if (doorkeeper.isOver(person)) {
      channel
          .eventLoop()
          .execute(() -> Farewell.refuse(channel, Refusal.NOT_SIGNED_IN, "signed out"));
    }
  }

  /** Everybody behind a proxy shares its address; here we know theirs. */
  private boolean hasPlace(Channel channel, Caller caller) {
    if (!callers.isProxy(channel)) {
      return true;
    }
    channel.closeFuture().addListener(closed -> services.byAddress().leave(caller.network()));
    boolean place = services.byAddress().enter(caller.network());
    if (!place) {
      services.metrics().limitHit(Setting.MAX_CONNECTIONS_PER_ADDRESS);
    }
    return place;
  }

  private void leaveHttp(ChannelPipeline pipeline) {
    pipeline.remove(HttpServerKeepAliveHandler.class);
    pipeline.remove(HttpConnection.class);
    pipeline.remove(RequestDeadline.class);
    pipeline.replace(IdleStateHandler.class, "silence", Framing.silence(services.limits()));
  }
}
