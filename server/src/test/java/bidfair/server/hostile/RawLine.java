package bidfair.server.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/** A connection on which anything can be sent; what comes back is read as HTTP or as frames. */
final class RawLine implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;

  /**
   * A frame from the server.
   *
   * @param opcode 1 for text, 8 for a close, 10 for a pong
   * @param code with which it closes, 0 if it does not say or does not close
   * @param compressed whether it came so; the text is as it was before
   */
  record Frame(int opcode, String text, int code, boolean compressed) {
    private static Frame of(int head, byte[] sent) {
      int opcode = head & 0x0F;
      boolean compressed = (head & 0x40) != 0;
      byte[] payload = compressed ? inflated(sent) : sent;
      boolean says = opcode == 8 && payload.length >= 2;
      int code = says ? ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF) : 0;
      return new Frame(opcode, new String(payload, UTF_8), code, compressed);
    }

    private static byte[] inflated(byte[] sent) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      try (InflaterOutputStream plain = new InflaterOutputStream(text, new Inflater(true))) {
        plain.write(sent);
        plain.write(new byte[] {0, 0, -1, -1});
        plain.flush();
        return text.toByteArray();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    boolean isClose() {
      return opcode == 8;
    }
  }

  private String answer = "";

  RawLine(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** A WebSocket to a room, on which nothing was said yet. */
  static RawLine open(int port, String code, String as, String cookies) throws IOException {
    return open(port, code, as, cookies, "");
  }

  /**
   * @param more lines of the request's head
   */
  static RawLine open(int port, String code, String as, String cookies, String more)
      throws IOException {
    RawLine line = new RawLine(port);
    line.send(
        """
        GET /api/rooms/%s/socket?as=%s HTTP/1.1\r
        Host: x\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
        Cookie: %s\r
        %s\r
        """
            .formatted(code, as, cookies, more)
            .getBytes(UTF_8));
    line.answer = line.head();
    if (!line.answer.startsWith("HTTP/1.1 101")) {
      throw new AssertionError(line.answer);
    }
    return line;
  }

  /** The head of the server's answer. */
  String answer() {
    return answer;
  }

  /** False if the server takes no more. */
  boolean send(byte[] bytes) {
    try {
      out.write(bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  boolean say(String text) {
    return send(frame(0x81, text.getBytes(UTF_8)));
  }

  /** As a browser frames it, masked with zeros. */
  static byte[] frame(int head, byte[] payload) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(head);
    if (payload.length < 126) {
      frame.write(0x80 | payload.length);
    } else if (payload.length < 1 << 16) {
      frame.write(0x80 | 126);
      frame.write(payload.length >> 8);
      frame.write(payload.length);
    } else {
      frame.write(0x80 | 127);
      for (int shift = 56; shift >= 0; shift -= 8) {
        frame.write((int) ((long) payload.length >> shift));
      }
    }
    frame.writeBytes(new byte[4]);
    frame.writeBytes(payload);
    return frame.toByteArray();
  }

  /** The next frame, empty when the server has closed the connection. */
  Optional<Frame> hear() throws IOException {
    try {
      int head = in.readUnsignedByte();
      long length = in.readUnsignedByte();
      if (length == 126) {
        length = in.readUnsignedShort();
      } else if (length == 127) {
        length = in.readLong();
      }
      return Optional.of(Frame.of(head, in.readNBytes(Math.toIntExact(length))));
    } catch (EOFException | SocketException e) {
      return Optional.empty();
    }
  }

  /** All that comes until the server closes the connection. */
  String everything() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      in.transferTo(bytes);
    } catch (SocketException e) {
      // Reset, as the server closed over what it had not read: what came before counts.
    }
    return bytes.toString(ISO_8859_1);
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new AssertionError("closed after: " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
