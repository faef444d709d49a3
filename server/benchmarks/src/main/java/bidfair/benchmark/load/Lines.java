package bidfair.benchmark.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.unix.IntegerUnixChannelOption;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Opens lines, all on one thread: the other processor is the server's. */
public final class Lines implements AutoCloseable {
  private static final int NARROW_BYTES = 8192;

  /** TCP_MAXSEG of IPPROTO_TCP. */
  private static final ChannelOption<Integer> MAX_SEGMENT =
      new IntegerUnixChannelOption("TCP_MAXSEG", 6, 2);

  /** As over a network; on the loop of this machine, the server's system would buffer megabytes. */
  private static final int SEGMENT_BYTES = 1460;

  /** As browsers ask for it. */
  private static final String COMPRESSED =
      "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";

  private static final String PLAIN = "";

  private final int receiveBytes;
  private final String extensions;
  private final EventLoopGroup loop =
      new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());

  /**
   * Lines whose system takes little before it is read, and to which nothing compressed is sent: who
   * stops reading is felt at once.
   */
  public static Lines narrow() {
    return new Lines(NARROW_BYTES, PLAIN);
  }

  public Lines() {
    this(0, COMPRESSED);
  }

  private Lines(int receiveBytes, String extensions) {
    this.receiveBytes = receiveBytes;
    this.extensions = extensions;
  }

  /** Opens a line to a path of this machine; done when the server has agreed. */
  public CompletableFuture<Line> open(int port, String path, String cookie, Ear ear) {
    CompletableFuture<Line> line = new CompletableFuture<>();
    Bootstrap bootstrap = new Bootstrap();
    if (receiveBytes > 0) {
      bootstrap.option(ChannelOption.SO_RCVBUF, receiveBytes).option(MAX_SEGMENT, SEGMENT_BYTES);
    }
    ChannelFuture connected =
        bootstrap
            .group(loop)
            .channel(EpollSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(new LineDecoder(ear, line));
                  }
                })
            .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    connected.addListener(done -> {
      if (done.isSuccess()) {
        connected
            .channel()
            .writeAndFlush(Line.request(connected.channel(), path, cookie, extensions));
      } else {
        line.completeExceptionally(done.cause());
      }
    });
    return line;
  }

  @Override
  public void close() {
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
