package bidfair.server.net;

import bidfair.server.config.Limits;
import bidfair.server.net.http.BodyLimit;
import bidfair.server.net.http.Callers;
import bidfair.server.net.http.Desk;
import bidfair.server.net.http.HttpConnection;
import bidfair.server.net.http.RequestDeadline;
import bidfair.server.net.http.ToHttps;
import bidfair.server.net.tls.Tls;
import bidfair.server.net.tls.TlsDoor;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpServerKeepAliveHandler;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What every connection goes through, until a browser makes it a WebSocket. */
final class Pipeline implements Consumer<Channel> {
  private final Limits limits;
  private final WriteBufferWaterMark unsent;
  private final Metrics metrics;
  private final ConnectionLimit connectionLimit;
  private final Optional<Tls> tls;
  private final ToHttps toHttps = new ToHttps();
  private final Desk desk;
  private final Callers callers;
  private final HttpConnection.Upgrade upgrade;
  private final Executor threads;

  Pipeline(
      Limits limits,
      Metrics metrics,
      ConnectionLimit connectionLimit,
      Optional<Tls> tls,
      Desk desk,
      Callers callers,
      HttpConnection.Upgrade upgrade,
      Executor threads) {
    this.limits = limits;
    unsent = new WriteBufferWaterMark(limits.socketBufferBytes() / 4, limits.socketBufferBytes());
    this.metrics = metrics;
    this.tls = tls;
    this.desk = desk;
    this.callers = callers;
    this.connectionLimit = connectionLimit;
    this.upgrade = upgrade;
    this.threads = threads;
  }

  @Override
  public void accept(Channel channel) {
    channel.config().setWriteBufferWaterMark(unsent);
    ChannelPipeline pipeline = channel.pipeline();
    pipeline.addLast(connectionLimit).addLast(new RequestDeadline(limits.request(), metrics));
    tls.ifPresent(it -> {
      pipeline.addLast(new TlsDoor(it, this::withoutTls));
      if (it.isDue()) {
        threads.execute(it::refresh);
      }
    });
    pipeline
        .addLast(new IdleStateHandler(0, 0, limits.silence().toSeconds(), TimeUnit.SECONDS))
        .addLast(new HttpServerCodec(new HttpDecoderConfig().setMaxHeaderSize(limits.headBytes())))
        .addLast(new BodyLimit(limits.bodyBytes(), metrics))
        .addLast(new HttpServerKeepAliveHandler())
        .addLast(new HttpConnection(desk, callers, upgrade, threads));
  }

  private void withoutTls(ChannelPipeline pipeline) {
    pipeline.replace(HttpConnection.class, "to-https", toHttps);
  }
}
