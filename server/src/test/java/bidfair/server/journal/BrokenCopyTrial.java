package bidfair.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.disk.DiskOrder;
import bidfair.server.disk.DiskOrder.Failure;
import bidfair.server.disk.DiskOrder.Fate;
import bidfair.server.disk.DiskOrder.Operation;
import bidfair.server.disk.SimulatedDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sync that a copy of the log begins with takes long and fails; what is written meanwhile is in
 * the same file. In a process of its own that has the simulated disk.
 */
final class BrokenCopyTrial {
  static final String WELL = "What was acknowledged meanwhile is there";
  private static final long SYNC_MICROS = 200_000;

  private final SimulatedDisk disk;
  private long syncsBefore;
  private volatile boolean begun;

  private BrokenCopyTrial(SimulatedDisk disk) {
    this.disk = disk;
  }

  /** Arguments: an empty folder, another one for an image. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    new BrokenCopyTrial(SimulatedDisk.under(folder)).run(folder, Path.of(args[1]));
    System.out.println(WELL);
  }

  private void run(Path folder, Path image) {
    ExecutorService hand = Executors.newSingleThreadExecutor();
    try (Storage storage = Storage.open(folder, BrokenDiskTrial.SHORT_LOG, hand, this::copy)) {
      RoomKey room = Entries.room(storage, "ROOM01");
      long written = 0;
      while (!begun) {
        write(storage, room, ++written);
        awaitTurn(hand);
      }
      await().until(() -> disk.count(Operation.SYNC) > syncsBefore);
      write(storage, room, ++written);
      assertThat(disk.faults()).isEqualTo(1);
      disk.image(image, Fate.ALL_LOST, 0);
      try (Storage left = Storage.open(image)) {
        assertThat(Entries.read(left.journal(), room)).hasSize((int) written);
      }
    }
  }

  private void copy(Runnable work) {
    syncsBefore = disk.count(Operation.SYNC);
    disk.order(new DiskOrder.Slow(SYNC_MICROS));
    disk.order(new DiskOrder.Fail(Operation.SYNC, 1, 1, Failure.BROKEN));
    begun = true;
    Thread.ofPlatform().start(work);
  }

  /** Whoever is told of a commit is told before the writer looks whether to copy. */
  private static void awaitTurn(ExecutorService hand) {
    CompletableFuture.runAsync(() -> {}, hand).join();
  }

  private static void write(Storage storage, RoomKey room, long seq) {
    Receipt.of(storage.journal(), room, List.of(Entries.entry(seq))).await();
  }
}
