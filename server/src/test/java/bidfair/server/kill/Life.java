package bidfair.server.kill;

import bidfair.server.classroom.FreePort;
import bidfair.server.classroom.ServerProcess;
import bidfair.server.disk.DiskOrder;
import bidfair.server.disk.DiskOrder.Fate;
import bidfair.server.disk.ProcessDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The servers that follow one another on a data folder, each brought to its end. */
final class Life implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int LONGEST_SYNC_MICROS = 5_000;
  private static final int OPERATIONS_AHEAD = 120;
  private static final int OPERATIONS_OF_A_START = 60;
  private static final int MILLIS_OF_A_START = 2_500;

  private final Path folder;
  private final Means means;
  private final Random dice;
  private final int port;
  private @Nullable ProcessDisk disk;
  private @Nullable ServerProcess server;

  Life(Path folder, Means means, Random dice) throws IOException {
    this.folder = folder;
    this.means = means;
    this.dice = dice;
    port = FreePort.find();
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Starts a server on what the last one left. */
  ServerProcess start() throws IOException {
    ServerProcess started = launch(List.of());
    try {
      started.awaitReady();
    } catch (AssertionError e) {
      throw new Broken(6, "the server does not start again: " + e.getMessage());
    }
    return started;
  }

  /** Starts a server that comes to its end before, or just when it can be used. */
  void startInVain() throws IOException, InterruptedException {
    if (means == Means.KILL) {
      ServerProcess started = launch(List.of());
      started.awaitEnd(Duration.ofMillis(dice.nextInt(MILLIS_OF_A_START)));
      started.kill();
    } else {
      launch(List.of(cut(dice.nextInt(1, OPERATIONS_OF_A_START))));
      end(0);
    }
  }

  /** The end, at once or within the next writes. */
  void end(boolean atOnce) throws IOException, InterruptedException {
    end(atOnce ? 0 : dice.nextInt(OPERATIONS_AHEAD));
  }

  /** How much the write-ahead log holds. */
  long walBytes() throws IOException {
    Path log = data().resolve("bidfair.db-wal");
    return Files.exists(log) ? Files.size(log) : 0;
  }

  /** From now on the disk says that it has synced, and has not. */
  void lie() throws IOException {
    if (disk != null) {
      disk.order(new DiskOrder.Lie(true));
    }
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
    if (disk != null) {
      disk.close();
    }
  }

  private void end(int operationsAhead) throws IOException, InterruptedException {
    if (server == null) {
      throw new IllegalStateException("nothing was started");
    }
    if (disk == null) {
      server.kill();
      return;
    }
    if (operationsAhead > 0) {
      disk.order(cut(operationsAhead));
    }
    if (!server.awaitEnd(PATIENCE)) {
      disk.order(cut(0));
      server.awaitEnd(PATIENCE.multipliedBy(30));
    }
  }

  private DiskOrder cut(int nth) {
    Fate fate = means == Means.LYING_DISK || dice.nextInt(3) == 0 ? Fate.ALL_LOST : Fate.BY_CHANCE;
    return new DiskOrder.Cut(nth, fate, dice.nextInt());
  }

  private ServerProcess launch(List<DiskOrder> orders) throws IOException {
    close();
    Map<String, String> environment = Map.of();
    if (means != Means.KILL) {
      DiskOrder slow = new DiskOrder.Slow(dice.nextInt(LONGEST_SYNC_MICROS));
      disk = new ProcessDisk(data(), List.of(slow));
      for (DiskOrder order : orders) {
        disk.order(order);
      }
      environment = disk.environment();
    }
    server = ServerProcess.launch(folder, port, List.of(), environment);
    return server;
  }
}
