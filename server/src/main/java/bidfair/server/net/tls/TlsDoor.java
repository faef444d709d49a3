package bidfair.server.net.tls;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandler;
import java.util.List;
import java.util.function.Consumer;

/**
 * The first bytes tell whether somebody speaks https. Whoever types an address without https gets
 * the rest of the pipeline in the clear, which then only points to the right address.
 */
public final class TlsDoor extends ByteToMessageDecoder {
  private static final int RECORD_HEADER = 5;

  private final Tls tls;
  private final Consumer<ChannelPipeline> withoutTls;

  /**
   * @param withoutTls changes the pipeline for somebody who does not speak https
   */
  public TlsDoor(Tls tls, Consumer<ChannelPipeline> withoutTls) {
    this.tls = tls;
    this.withoutTls = withoutTls;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (in.readableBytes() < RECORD_HEADER) {
      return;
    }
    if (SslHandler.isEncrypted(in, false)) {
      context.pipeline().replace(this, "tls", tls.handler(context.channel()));
    } else {
      withoutTls.accept(context.pipeline());
      context.pipeline().remove(this);
    }
  }
}
