package bidfair.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.disk.DiskOrder;
import bidfair.server.disk.DiskOrder.Failure;
import bidfair.server.disk.DiskOrder.Fate;
import bidfair.server.disk.DiskOrder.Operation;
import bidfair.server.disk.SimulatedDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;

/**
 * Writes to a disk that fails now and then, cuts the power after each fault, and looks at what is
 * left; in a process of its own that has the simulated disk.
 */
final class BrokenDiskTrial {
  static final String WELL = "Everything acknowledged survived";
  private static final int BATCHES = 6;
  private static final int SLOWEST_MICROS = 5_000;

  /** The log is copied every few batches. */
  static final StorageLimits SHORT_LOG = new StorageLimits(100, 100, 1L << 30, 1 << 16);

  private static final List<Operation> ANY =
      List.of(Operation.WRITE, Operation.SYNC, Operation.TRUNCATE);
  private static final List<Failure> FAILURES = List.copyOf(EnumSet.allOf(Failure.class));

  private final Path folder;
  private final Path images;
  private final Random random;
  private final SimulatedDisk disk;
  private final Map<Long, JournalEntry> acknowledged = new TreeMap<>();
  private int written;
  private int failed;

  private BrokenDiskTrial(Path folder, Path images, long seed) {
    this.folder = folder;
    this.images = images;
    random = new Random(seed);
    disk = SimulatedDisk.under(folder);
  }

  /** Arguments: an empty folder, another one for images, the first seed, how many rounds. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[3]);
    BrokenDiskTrial trial =
        new BrokenDiskTrial(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[2]));
    trial.run(rounds);
    System.out.printf(
        "%s: %d rounds, %d faults, %d batches refused, %d entries acknowledged, 0 lost%n",
        WELL, rounds, trial.disk.faults(), trial.failed, trial.acknowledged.size());
  }

  private void run(int rounds) throws IOException {
    try (Storage storage = Storage.open(folder, SHORT_LOG)) {
      RoomKey room = Entries.room(storage, "ROOM01");
      for (int round = 0; round < rounds; round++) {
        Operation operation = ANY.get(random.nextInt(ANY.size()));
        Failure failure =
            operation == Operation.SYNC
                ? Failure.BROKEN
                : FAILURES.get(random.nextInt(FAILURES.size()));
        int times = 1 + random.nextInt(3);
        // Syncs that take some time meet: the writer's and that of a copy of the log.
        disk.order(new DiskOrder.Slow(random.nextInt(SLOWEST_MICROS)));
        disk.order(new DiskOrder.Fail(operation, 1L + random.nextInt(8), times, failure));
        write(storage, room);
        look(round);
        disk.order(new DiskOrder.Fail(operation, 0, 0, failure));
        write(storage, room);
        look(round);
      }
    }
  }

  /** As rooms do: after a batch that failed, from what is on the disk. */
  private void write(Storage storage, RoomKey room) {
    for (int i = 0; i < BATCHES; i++) {
      long last = storage.journal().lastSeq(room);
      List<JournalEntry> batch = new ArrayList<>();
      for (int k = 1; k <= 1 + random.nextInt(3); k++) {
        batch.add(Entries.entry(last + k, "number " + ++written));
      }
      try {
        Receipt.of(storage.journal(), room, batch).await();
        batch.forEach(entry -> acknowledged.put(entry.seq(), entry));
      } catch (CompletionException e) {
        failed++;
      }
    }
  }

  /** The power is cut: what is left has everything that was acknowledged, and no alarm is false. */
  private void look(int round) throws IOException {
    for (Fate fate : Fate.values()) {
      Path image = Files.createTempDirectory(images, "image");
      disk.image(image, fate, random.nextLong());
      try (Storage left = Storage.open(image)) {
        List<JournalEntry> read = Entries.read(left.journal(), new RoomKey(1));
        for (JournalEntry entry : acknowledged.values()) {
          assertThat(read).as("round %d, %s", round, fate).contains(entry);
        }
        assertThat(left.missingRooms()).isEmpty();
      }
    }
  }
}
