package bidfair.server.disk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The simulated disk under a folder of one other process. */
public final class ProcessDisk implements AutoCloseable {
  private final Path channel;
  private final RandomAccessFile orders;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param folder made if it is not there
   * @param first what holds from the start
   */
  public ProcessDisk(Path folder, List<DiskOrder> first) throws IOException {
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory("disk");
    channel = home.resolve("orders");
    Process made = new ProcessBuilder("mkfifo", channel.toString()).start();
    if (made.onExit().join().exitValue() != 0) {
      throw new IOException("mkfifo failed");
    }
    // Opened for both, as a channel that nobody reads yet or any more would keep us waiting.
    orders = new RandomAccessFile(channel.toFile(), "rw");
    WithDisk.preload(environment);
    environment.put("DISK_FOLDER", folder.toRealPath().toString());
    environment.put("DISK_CHANNEL", channel.toString());
    environment.put(
        "DISK_ORDERS", first.stream().map(DiskOrder::line).collect(Collectors.joining(";")));
  }

  /** What the process is to be started with. */
  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  /** Tells the disk what to do; it does so a little later. */
  public void order(DiskOrder order) throws IOException {
    orders.write((order.line() + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** How many syncs there were so far. */
  public long syncs() throws IOException {
    Path told = Files.createTempDirectory("disk").resolve("told");
    orders.write(("tell " + told + "\n").getBytes(StandardCharsets.US_ASCII));
    await().until(() -> Files.exists(told));
    return Long.parseLong(Files.readAllLines(told).get(DiskOrder.Operation.SYNC.number()));
  }

  @Override
  public void close() throws IOException {
    orders.close();
    Files.delete(channel);
    Files.delete(channel.toAbsolutePath().getParent());
  }
}
