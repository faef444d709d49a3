package bidfair.server.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, as no proper client sends them. */
final class Wire {
  private Wire() {}

  /** Sends a request that closes its connection, and returns all of the answer. */
  static String ask(int port, String... head) throws IOException {
    return send(port, String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n");
  }

  /** Sends just this, and returns what comes until the end. */
  static String send(int port, String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
