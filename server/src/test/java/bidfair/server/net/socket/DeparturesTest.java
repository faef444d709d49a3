package bidfair.server.net.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a loop does while a beat has frames for a thousand sockets. */
class DeparturesTest {
  private static final int SOCKETS = 1000;

  private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final Gate gate = new Gate();

  /** Counts flushes, and how many there were when something was read. */
  private static final class Gate extends ChannelDuplexHandler {
    private final CompletableFuture<Channel> opened = new CompletableFuture<>();
    private final CompletableFuture<Integer> flushesBeforeReading = new CompletableFuture<>();
    private final AtomicInteger flushes = new AtomicInteger();

    @Override
    public void channelActive(ChannelHandlerContext context) {
      opened.complete(context.channel());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      flushesBeforeReading.complete(flushes.get());
      ReferenceCountUtil.release(message);
    }

    @Override
    public void flush(ChannelHandlerContext context) {
      flushes.incrementAndGet();
      context.flush();
    }
  }

  @Test
  void whatComesInMeanwhileIsReadBeforeAllHaveLeft() throws Exception {
    Departures departures = new Departures(new SharedFrames());
    InetSocketAddress address = (InetSocketAddress) listen().localAddress();
    try (Socket client = new Socket(address.getAddress(), address.getPort())) {
      Channel channel = gate.opened.get(10, TimeUnit.SECONDS);
      channel.eventLoop().submit(() -> crowd(client, channel, departures)).get();
      await().until(() -> gate.flushes.get() == SOCKETS);
      assertThat(gate.flushesBeforeReading.get(10, TimeUnit.SECONDS)).isBetween(1, SOCKETS / 2);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
  }

  /** All at once, on the loop, which therefore cannot have read before. */
  private static Void crowd(Socket client, Channel channel, Departures departures)
      throws IOException {
    client.getOutputStream().write('!');
    for (int i = 0; i < SOCKETS; i++) {
      departures.add(channel, List.of(), false);
    }
    departures.call();
    return null;
  }

  private Channel listen() throws InterruptedException {
    return new ServerBootstrap()
        .group(loop)
        .channel(NioServerSocketChannel.class)
        .childHandler(
            new ChannelInitializer<Channel>() {
              @Override
              protected void initChannel(Channel channel) {
                channel.pipeline().addLast(gate);
              }
            })
        .bind(InetAddress.getLoopbackAddress(), 0)
        .sync()
        .channel();
  }
}
