package bidfair.benchmark.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A Java program that listens, as it is launched.
 *
 * @param flags for the JVM
 * @param program what comes after them; {@link #PORT} stands for the port
 */
record Launch(List<String> flags, List<String> program) {
  static final String PORT = "{port}";

  private static final long POLL_NANOS = 500_000;
  private static final long PATIENCE_SECONDS = 60;
  private static final byte[] REQUEST =
      "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final String ANSWER = "HTTP/1.1 200";

  Launch {
    flags = List.copyOf(flags);
    program = List.copyOf(program);
  }

  Launch with(String... more) {
    List<String> all = new ArrayList<>(flags);
    all.addAll(List.of(more));
    return new Launch(all, program);
  }

  /**
   * Launches it, and ends it as soon as it has answered; milliseconds from the one to the other.
   *
   * @throws IOException if it ends by itself, or does not answer within a minute
   */
  double millisToAnswer(Path log) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    program.forEach(word -> command.add(word.equals(PORT) ? String.valueOf(port) : word));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      while (!answers(port)) {
        if (!process.isAlive() || System.nanoTime() - start > PATIENCE_SECONDS * 1_000_000_000) {
          throw new IOException("no answer from " + command);
        }
        LockSupport.parkNanos(POLL_NANOS);
      }
      return (System.nanoTime() - start) / 1e6;
    } finally {
      process.destroy();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.getOutputStream().write(REQUEST);
      byte[] beginning = socket.getInputStream().readNBytes(ANSWER.length());
      return new String(beginning, StandardCharsets.US_ASCII).equals(ANSWER);
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
