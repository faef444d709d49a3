package bidfair.server.classroom;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** For a server that comes back where it was. */
public final class FreePort {
  private FreePort() {}

  /** A port that is free, and that no outgoing connection is ever given. */
  public static int find() throws IOException {
    Random dice = new Random();
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = dice.nextInt(20_000, 30_000);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException e) {
        // Somebody has it; the next may be free.
      }
    }
    throw new IOException("no port is free");
  }
}
