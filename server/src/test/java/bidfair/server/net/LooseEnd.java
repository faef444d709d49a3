package bidfair.server.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoop;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is no network: bytes in, bytes out, all on the caller's thread. What other
 * threads hand to its event loop waits until the caller looks.
 */
public final class LooseEnd extends EmbeddedChannel {
  private final Queue<Runnable> handedIn = new ConcurrentLinkedQueue<>();
  private final Thread owner = Thread.currentThread();

  LooseEnd() {}

  @Override
  public EventLoop eventLoop() {
    EventLoop loop = super.eventLoop();
    InvocationHandler handler = (_, method, arguments) -> handle(loop, method, arguments);
    return (EventLoop)
        Proxy.newProxyInstance(
            EventLoop.class.getClassLoader(), new Class<?>[] {EventLoop.class}, handler);
  }

  private @Nullable Object handle(EventLoop loop, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    if (method.getName().equals("execute") && !Thread.currentThread().equals(owner)) {
      handedIn.add((Runnable) arguments[0]);
      return null;
    }
    return method.invoke(loop, arguments);
  }

  /** The other side sends. */
  public void send(byte[] bytes) {
    if (isActive()) {
      writeInbound(Unpooled.wrappedBuffer(bytes));
      look();
    }
  }

  /** Does what other threads have handed in. */
  public void look() {
    for (Runnable task = handedIn.poll(); task != null; task = handedIn.poll()) {
      task.run();
    }
    runPendingTasks();
  }

  /** What the other side received since it was asked last. */
  public byte[] received() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (ByteBuf part = readOutbound(); part != null; part = readOutbound()) {
      while (part.isReadable()) {
        bytes.write(part.readByte());
      }
      part.release();
    }
    return bytes.toByteArray();
  }

  /** The other side is gone. */
  public void hangUp() {
    close();
    look();
    releaseOutbound();
  }
}
