package bidfair.server.net;

import bidfair.server.config.Config;
import bidfair.server.net.http.HttpConnection;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Listens, and runs the event loops of all connections. */
public final class NetServer {
  private static final int BACKLOG = 4096;

  private final EventLoopGroup acceptor;
  private final EventLoopGroup loops;
  private final Channel listening;
  private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private volatile Consumer<SocketChannel> pipeline = Channel::close;

  private NetServer(Config config, Transport transport) {
    acceptor = transport.loops(1);
    loops = transport.loops(0);
    ChannelFuture bound = bind(config, transport);
    listening = bound.channel();
    if (!bound.isSuccess()) {
      end();
      throw NetException.cannotListen(config, bound.cause());
    }
  }

  /**
   * Takes the port, but no connection yet.
   *
   * @throws NetException if it cannot be had
   */
  public static NetServer bind(Config config) {
    return new NetServer(config, Transport.best());
  }

  public int port() {
    return ((InetSocketAddress) listening.localAddress()).getPort();
  }

  /** Lets connections in, those that wait first. */
  void open(Consumer<SocketChannel> newPipeline) {
    pipeline = newPipeline;
    listening.config().setAutoRead(true);
  }

  /** Lets no more connections in. */
  void stopListening() {
    listening.close().syncUninterruptibly();
  }

  /**
   * Closes what is open: HTTP at once, WebSockets when they have said goodbye.
   *
   * @param patience how long to wait for that
   */
  public void close(Duration patience) {
    connections.stream()
        .filter(channel -> channel.pipeline().get(HttpConnection.class) != null)
        .forEach(Channel::close);
    connections.newCloseFuture().awaitUninterruptibly(patience.toMillis());
    connections.close().awaitUninterruptibly();
  }

  /**
   * Ends the threads, after {@link #close} and everybody who may still write to a socket: what is
   * written to a closed one is dropped, but nothing can be handed to a thread that has ended.
   */
  public void end() {
    acceptor.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }

  private ChannelFuture bind(Config config, Transport transport) {
    return new ServerBootstrap()
        .group(acceptor, loops)
        .channel(transport.channel())
        .option(ChannelOption.SO_BACKLOG, BACKLOG)
        .option(ChannelOption.SO_REUSEADDR, true)
        .option(ChannelOption.AUTO_READ, false)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                connections.add(channel);
                pipeline.accept(channel);
              }
            })
        .bind(config.host(), config.port())
        .awaitUninterruptibly();
  }
}
