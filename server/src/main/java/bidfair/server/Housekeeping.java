package bidfair.server;

import bidfair.server.config.Config;
import bidfair.server.journal.Backups;
import bidfair.server.journal.Storage;
import bidfair.server.net.Metrics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be done now and then: backups while games are played, and a look at the disk. */
final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  /** Long before nothing can be written any more. */
  private static final long LOW_DISK_BYTES = 512L << 20;

  private static final Duration LOOK = Duration.ofMinutes(1);
  private static final Duration LAST_WORK = Duration.ofSeconds(20);

  private final Storage storage;
  private final Backups backups;
  private final Path folder;
  private final int kept;
  private final AtomicLong lastBackupSeconds = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private final ScheduledExecutorService hand =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("housekeeping").daemon().factory());
  private long savedCommits;
  private boolean low;

  private Housekeeping(Config config, Storage storage) {
    this.storage = storage;
    backups = new Backups(config.data());
    folder = Backups.folderIn(config.data());
    kept = config.limits().backupsKept();
  }

  static Housekeeping begin(Config config, Storage storage) {
    Housekeeping housekeeping = new Housekeeping(config, storage);
    long every = config.limits().backupEvery().toSeconds();
    if (every > 0) {
      housekeeping.hand.scheduleWithFixedDelay(
          housekeeping::backUp, every, every, TimeUnit.SECONDS);
    }
    housekeeping.hand.scheduleWithFixedDelay(
        housekeeping::lookAtDisk, 0, LOOK.toSeconds(), TimeUnit.SECONDS);
    return housekeeping;
  }

  void register(Metrics metrics) {
    metrics.gauge("backup.last.seconds", "When the last backup was made", lastBackupSeconds::get);
    metrics.gauge("backup.failures", "Backups that failed", failures::get);
  }

  /** Only if something was written since the last one. */
  void backUp() {
    long commits = storage.commits();
    if (commits == savedCommits) {
      return;
    }
    try {
      Instant now = Instant.now();
      Path made = backups.makeBySchedule(folder, now, kept);
      savedCommits = commits;
      lastBackupSeconds.set(now.getEpochSecond());
      LOG.info("Backup made and checked: {}", made);
    } catch (RuntimeException e) {
      failures.incrementAndGet();
      LOG.error("No backup could be made: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    hand.shutdownNow();
    try {
      if (!hand.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("A backup is still being made");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookAtDisk() {
    long free = storage.freeBytes();
    if (free < LOW_DISK_BYTES && !low) {
      LOG.warn("Only {} MB are free on the disk; games stop when it is full", free >> 20);
    }
    low = free < LOW_DISK_BYTES;
  }
}
