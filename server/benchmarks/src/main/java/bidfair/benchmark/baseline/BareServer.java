package bidfair.benchmark.baseline;

import bidfair.benchmark.load.Trace;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * Nothing but Netty: WebSockets that answer each input with a verdict at once, and send the frames
 * of a {@link Trace} when they are told to begin. A process of its own.
 */
public final class BareServer {
  private static final int MAX_REQUEST = 16_384;
  private static final int BACKLOG = 4096;

  private BareServer() {}

  /**
   * Prints the port that it listens at, and serves until it is stopped.
   *
   * @param args the file of the trace
   */
  public static void main(String[] args) throws IOException {
    Broadcast broadcast = new Broadcast(Trace.read(Path.of(args[0])));
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(EpollIoHandler.newFactory());
    Channel listening =
        new ServerBootstrap()
            .group(loops)
            .channel(EpollServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    prepare(channel.pipeline(), broadcast);
                  }
                })
            .bind(0)
            .syncUninterruptibly()
            .channel();
    try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out))) {
      out.println("port " + ((InetSocketAddress) listening.localAddress()).getPort());
    }
    listening.closeFuture().syncUninterruptibly();
  }

  private static void prepare(ChannelPipeline pipeline, Broadcast broadcast) {
    WebSocketServerProtocolConfig config =
        WebSocketServerProtocolConfig.newBuilder().websocketPath("/").checkStartsWith(true).build();
    pipeline
        .addLast(new HttpServerCodec())
        .addLast(new HttpObjectAggregator(MAX_REQUEST))
        .addLast(new WebSocketServerProtocolHandler(config))
        .addLast(new BareSocket(broadcast));
  }
}
