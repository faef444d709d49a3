package bidfair.server.net.socket;

import bidfair.engine.units.FirmId;
import bidfair.server.config.Limits;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Room;
import bidfair.server.net.http.Caller;
import bidfair.server.protocol.Refusal;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.util.concurrent.Ticker;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The server's end of a WebSocket: the real pipeline from bytes to {@link Socket} and back, on the
 * thread and in the time of whoever leads it.
 */
public final class SimulatedSocket extends EmbeddedChannel {
  private final Wire wire;
  private boolean running;

  /** What the socket writes to, as a kernel takes it. */
  public interface Wire {
    /** How many more bytes are taken now. */
    int room();

    void take(byte[] bytes);

    /** The server has closed the connection. */
    void closed();
  }

  private SimulatedSocket(SocketServices services, Wire wire) {
    super(EmbeddedChannel.builder().ticker(new Time(services)));
    this.wire = wire;
    Limits limits = services.limits();
    config()
        .setWriteBufferWaterMark(
            new WriteBufferWaterMark(limits.socketBufferBytes() / 4, limits.socketBufferBytes()));
    pipeline()
        .addLast(Framing.silence(limits))
        .addLast(new WebSocket13FrameDecoder(Framing.decoding(limits, false)))
        .addLast(new WebSocket13FrameEncoder(false));
  }

  public static SimulatedSocket ofSeat(
      SocketServices services, Wire wire, Room room, int seat, FirmId firm) {
    return admitted(services, wire, room, new Person.Student(seat, firm));
  }

  public static SimulatedSocket ofTeacher(
      SocketServices services, Wire wire, Room room, TeacherKey teacher) {
    Instant never = Instant.now().plus(Duration.ofDays(1_000));
    return admitted(services, wire, room, new Person.Teacher(teacher, "a session", never));
  }

  public static SimulatedSocket ofScreen(SocketServices services, Wire wire, Room room) {
    return admitted(services, wire, room, new Person.Screen(false));
  }

  /** One that learns only why it may not have it. */
  public static SimulatedSocket denied(SocketServices services, Wire wire, Refusal reason) {
    SimulatedSocket socket = new SimulatedSocket(services, wire);
    Farewell.refuse(socket, reason, "no socket for you");
    return socket;
  }

  private static SimulatedSocket admitted(
      SocketServices services, Wire wire, Room room, Person person) {
    SimulatedSocket socket = new SimulatedSocket(services, wire);
    Caller caller = new Caller(InetAddress.getLoopbackAddress(), false, true);
    Framing.admit(socket, services, room, person, caller, false);
    return socket;
  }

  /** Whether bytes are wanted now. */
  public boolean listens() {
    return config().isAutoRead();
  }

  /** Bytes have come. */
  public void hear(byte[] bytes) {
    if (isActive()) {
      pipeline().fireChannelRead(Unpooled.wrappedBuffer(bytes));
      pipeline().fireChannelReadComplete();
    }
  }

  /** The wire takes bytes again. */
  public void resume() {
    if (isActive()) {
      unsafe().flush();
    }
  }

  /** Bytes that wait for the wire. */
  public long waitingBytes() {
    ChannelOutboundBuffer buffer = unsafe().outboundBuffer();
    return buffer == null ? 0 : buffer.totalPendingWriteBytes();
  }

  /** Not one task within another, as an embedded channel does it and an event loop never. */
  @Override
  public void runPendingTasks() {
    if (!running) {
      running = true;
      try {
        super.runPendingTasks();
      } finally {
        running = false;
      }
    }
  }

  @Override
  protected void doWrite(ChannelOutboundBuffer waiting) {
    while (waiting.current() instanceof ByteBuf next && wire.room() > 0) {
      int taken = Math.min(wire.room(), next.readableBytes());
      wire.take(ByteBufUtil.getBytes(next, next.readerIndex(), taken));
      waiting.removeBytes(taken);
    }
  }

  @Override
  protected void doClose() throws Exception {
    super.doClose();
    wire.closed();
  }

  private record Time(SocketServices services) implements Ticker {
    @Override
    public long initialNanoTime() {
      return 0;
    }

    @Override
    public long nanoTime() {
      return services.nanos().getAsLong();
    }

    @Override
    public void sleep(long delay, TimeUnit unit) {
      throw new IllegalStateException("nobody sleeps in a simulation");
    }
  }
}
