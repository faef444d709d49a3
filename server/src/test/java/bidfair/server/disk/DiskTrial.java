package bidfair.server.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.server.disk.DiskOrder.Failure;
import bidfair.server.disk.DiskOrder.Fate;
import bidfair.server.disk.DiskOrder.Operation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;

/** What the simulated disk must do, each tried in a process of its own by {@link #main}. */
enum DiskTrial {
  WHAT_IS_NOT_SYNCED_IS_LOST {
    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException {
      Path file = folder.resolve("file");
      try (FileChannel channel = open(file)) {
        write(channel, 0, 'a', 1_000);
        channel.force(false);
        write(channel, 500, 'b', 1_000);
        assertThat(disk.unsyncedBytes()).isEqualTo(1_000);
        channel.truncate(1_200);
      }
      assertThat(after(folder, disk, "file", Fate.ALL_KEPT, 0)).isEqualTo(bytes("a500b700"));
      assertThat(exists(folder, disk, "file", Fate.ALL_LOST)).isFalse();
      syncNames(folder);
      assertThat(after(folder, disk, "file", Fate.ALL_LOST, 0)).isEqualTo(bytes("a1000"));
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes("a500b700"));
      assertThat(disk.count(Operation.WRITE)).isEqualTo(2);
      assertThat(disk.count(Operation.TRUNCATE)).isEqualTo(1);
    }
  },

  SECTORS_COME_SINGLY_AND_ONE_MAY_BE_TORN {
    private static final int SECTOR = 512;
    private static final int SECTORS = 8;
    private static final int SEEDS = 300;

    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException {
      try (FileChannel channel = open(folder.resolve("file"))) {
        write(channel, 0, 'a', SECTORS * SECTOR);
        channel.force(false);
        syncNames(folder);
        write(channel, 0, 'b', SECTORS * SECTOR);
      }
      int kept = 0;
      int torn = 0;
      for (int seed = 0; seed < SEEDS; seed++) {
        byte[] found = after(folder, disk, "file", Fate.BY_CHANCE, seed);
        int tornNow = 0;
        for (int sector = 0; sector < SECTORS; sector++) {
          byte[] part = Arrays.copyOfRange(found, sector * SECTOR, (sector + 1) * SECTOR);
          kept += part[SECTOR - 1] == 'b' ? 1 : 0;
          tornNow += part[SECTOR - 1] != part[0] ? 1 : 0;
        }
        assertThat(tornNow).isLessThanOrEqualTo(1);
        torn += tornNow;
        assertThat(after(folder, disk, "file", Fate.BY_CHANCE, seed)).isEqualTo(found);
      }
      assertThat(kept).isBetween(SEEDS * SECTORS / 3, SEEDS * SECTORS * 2 / 3);
      assertThat(torn).isBetween(SEEDS / 4, SEEDS * 3 / 4);
    }
  },

  SYNCED_COMMITS_SURVIVE {
    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException, SQLException {
      assertThat(Ledger.lostCommits(folder, disk, "FULL")).isZero();
    }
  },

  UNSYNCED_COMMITS_ARE_LOST {
    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException, SQLException {
      assertThat(Ledger.lostCommits(folder, disk, "OFF")).isPositive();
    }
  },

  COMMITS_ON_A_LYING_DISK_ARE_LOST {
    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException, SQLException {
      disk.order(new DiskOrder.Lie(true));
      assertThat(Ledger.lostCommits(folder, disk, "FULL")).isPositive();
    }
  },

  A_FULL_DISK_IS_TOLD {
    @Override
    void run(Path folder, SimulatedDisk disk) throws SQLException {
      try (Ledger ledger = Ledger.open(folder, "FULL")) {
        ledger.commit(1);
        for (Failure failure : new Failure[] {Failure.FULL, Failure.SHORT}) {
          disk.order(new DiskOrder.Fail(Operation.WRITE, 2, DiskOrder.FOREVER, failure));
          assertThatThrownBy(() -> ledger.commit(2)).hasMessageContaining("SQLITE_FULL");
          assertThatThrownBy(() -> ledger.commit(2)).hasMessageContaining("SQLITE_FULL");
          disk.order(new DiskOrder.Fail(Operation.WRITE, 0, 0, failure));
        }
        ledger.commit(2);
        assertThat(ledger.last()).isEqualTo(2);
        assertThat(disk.faults()).isGreaterThanOrEqualTo(4);
      }
    }
  },

  A_FAILED_SYNC_IS_TOLD_AND_LOSES_WHAT_WAS_WRITTEN {
    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException, SQLException {
      try (Ledger ledger = Ledger.open(folder, "FULL")) {
        ledger.commit(1);
        disk.order(new DiskOrder.Fail(Operation.SYNC, 1, 1, Failure.BROKEN));
        assertThatThrownBy(() -> ledger.commit(2)).hasMessageContaining("SQLITE_IOERR_FSYNC");
        assertThat(Ledger.lastAfterCut(folder, disk, Fate.ALL_KEPT, 0)).isEqualTo(1);
        ledger.commit(2);
        assertThat(Ledger.lastAfterCut(folder, disk, Fate.ALL_LOST, 0)).isEqualTo(2);
      }
    }
  },

  NOTHING_IS_WRITTEN_ONCE_THE_POWER_IS_CUT {
    @Override
    void run(Path folder, SimulatedDisk disk) throws IOException, SQLException {
      Path image = Files.createTempDirectory(folder.resolveSibling("images"), "image");
      try (Ledger ledger = Ledger.open(folder, "FULL")) {
        ledger.commit(1);
        disk.order(new DiskOrder.CutInto(image, 1, Fate.ALL_KEPT, 0));
        assertThatThrownBy(() -> ledger.commit(2)).hasMessageContaining("SQLITE_IOERR");
        assertThatThrownBy(() -> ledger.commit(2)).hasMessageContaining("SQLITE_IOERR");
      }
      try (Ledger ledger = Ledger.open(image, "FULL")) {
        assertThat(ledger.last()).isEqualTo(1);
      }
    }
  };

  static final String WELL = "The disk does as it is told.";

  /** Fails with a trace where the disk does not do as it should. */
  abstract void run(Path folder, SimulatedDisk disk) throws IOException, SQLException;

  /** Arguments: the trial, and an empty folder. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Path.of(arguments[1]).resolve("disk");
    Files.createDirectories(folder.resolveSibling("images"));
    Files.createDirectories(folder);
    valueOf(arguments[0]).run(folder, SimulatedDisk.under(folder));
    System.out.println(WELL);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void write(FileChannel channel, long at, char letter, int times)
      throws IOException {
    channel.write(ByteBuffer.wrap(bytes(Character.toString(letter) + times)), at);
  }

  private static byte[] bytes(String lettersAndTimes) {
    StringBuilder text = new StringBuilder();
    for (String part : lettersAndTimes.split("(?<=\\d)(?=[a-z])")) {
      text.append(part.substring(0, 1).repeat(Integer.parseInt(part.substring(1))));
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void syncNames(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  private static byte[] after(Path folder, SimulatedDisk disk, String file, Fate fate, long seed)
      throws IOException {
    Path image = Files.createTempDirectory(folder.resolveSibling("images"), "image");
    disk.image(image, fate, seed);
    return Files.readAllBytes(image.resolve(file));
  }

  private static boolean exists(Path folder, SimulatedDisk disk, String file, Fate fate)
      throws IOException {
    Path image = Files.createTempDirectory(folder.resolveSibling("images"), "image");
    disk.image(image, fate, 0);
    return Files.exists(image.resolve(file));
  }
}
