package bidfair.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to the server that can be cut and mended, as when somebody trips over a cable. */
final class Cable implements AutoCloseable {
  private final ServerSocket near;
  private final int far;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile boolean whole = true;

  private Cable(ServerSocket near, int far) {
    this.near = near;
    this.far = far;
  }

  /** To this port of this machine. */
  static Cable to(int port) {
    try {
      Cable cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      Thread.ofVirtual().start(cable::accept);
      return cable;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + near.getLocalPort();
  }

  void cut() {
    whole = false;
    ends.forEach(Cable::drop);
  }

  void mend() {
    whole = true;
  }

  @Override
  public void close() throws IOException {
    near.close();
    cut();
  }

  private void accept() {
    try {
      while (!near.isClosed()) {
        connect(near.accept());
      }
    } catch (IOException e) {
      // Closed: nobody connects any more.
    }
  }

  private void connect(Socket browser) throws IOException {
    if (!whole) {
      drop(browser);
      return;
    }
    Socket server = new Socket(InetAddress.getLoopbackAddress(), far);
    ends.add(browser);
    ends.add(server);
    Thread.ofVirtual().start(() -> carry(browser, server));
    Thread.ofVirtual().start(() -> carry(server, browser));
    if (!whole) {
      ends.forEach(Cable::drop);
    }
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // Cut, or closed by one of the two.
    } finally {
      ends.remove(from);
      ends.remove(to);
    }
  }

  private static void drop(Socket end) {
    try {
      end.close();
    } catch (IOException e) {
      // It is gone already.
    }
  }
}
