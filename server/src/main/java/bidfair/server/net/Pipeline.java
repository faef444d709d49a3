package bidfair.server.net;

import bidfair.server.config.Limits;
import bidfair.server.net.http.BodyLimit;
import bidfair.server.net.http.Callers;
import bidfair.server.net.http.Desk;
import bidfair.server.net.http.HttpConnection;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerKeepAliveHandler;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What every connection goes through, until a browser makes it a WebSocket. */
final class Pipeline implements Consumer<SocketChannel> {
  private final Limits limits;
  private final Metrics metrics;
  private final ConnectionLimit connectionLimit;
  private final Desk desk;
  private final Callers callers;
  private final HttpConnection.Upgrade upgrade;
  private final Executor threads;

  Pipeline(
      Limits limits,
      Metrics metrics,
      ConnectionLimit connectionLimit,
      Desk desk,
      Callers callers,
      HttpConnection.Upgrade upgrade,
      Executor threads) {
    this.limits = limits;
    this.metrics = metrics;
    this.desk = desk;
    this.callers = callers;
    this.connectionLimit = connectionLimit;
    this.upgrade = upgrade;
    this.threads = threads;
  }

  @Override
  public void accept(SocketChannel channel) {
    channel
        .config()
        .setWriteBufferWaterMark(
            new WriteBufferWaterMark(limits.socketBufferBytes() / 4, limits.socketBufferBytes()));
    channel
        .pipeline()
        .addLast(connectionLimit)
        .addLast(new IdleStateHandler(0, 0, limits.silence().toSeconds(), TimeUnit.SECONDS))
        .addLast(new HttpServerCodec())
        .addLast(new BodyLimit(limits.bodyBytes(), metrics))
        .addLast(new HttpServerKeepAliveHandler())
        .addLast(new HttpConnection(desk, callers, upgrade, threads));
  }
}
