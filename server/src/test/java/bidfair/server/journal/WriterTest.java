package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the batches of all rooms share the writer; {@link #hold} keeps it busy meanwhile. */
class WriterTest {
  private static final int QUEUED = 20;

  /** Far longer than it takes to hand over some batches. */
  private static final int LONG_GAP_MILLIS = 1_000;

  private static final int HOUR_MILLIS = 3_600_000;

  @TempDir private Path folder;
  private Storage storage;
  private RoomKey busyRoom;
  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  @BeforeEach
  void open() {
    storage = Storage.open(folder, new StorageLimits(QUEUED, QUEUED, 1 << 30, 1 << 20));
    busyRoom = Entries.room(storage, "BUSY00");
  }

  @AfterEach
  void close() {
    release.countDown();
    storage.close();
  }

  @Test
  void batchesOfAllRoomsShareOneTransaction() throws InterruptedException {
    List<RoomKey> rooms = rooms(10);
    hold();
    long before = storage.commits();
    List<Receipt> receipts =
        rooms.stream().map(room -> Receipt.of(storage.journal(), room, entries(1, 5))).toList();
    assertThat(storage.queueDepth()).isEqualTo(10);
    release.countDown();

    assertThat(receipts).allSatisfy(receipt -> assertThat(receipt.await()).isEqualTo(5));
    assertThat(storage.commits()).isEqualTo(before + 1);
    assertThat(storage.lastSyncNanos()).isPositive();
  }

  @Test
  void whatComesSoonAfterATransactionSharesTheNext(@TempDir Path other) {
    StorageLimits limits = new StorageLimits(QUEUED, QUEUED, 1 << 30, 1 << 20, LONG_GAP_MILLIS, 1);
    try (Storage slow = Storage.open(other, limits)) {
      RoomKey room = Entries.room(slow, "ROOM01");
      long before = slow.commits();
      List<Receipt> receipts =
          IntStream.rangeClosed(1, QUEUED)
              .mapToObj(seq -> Receipt.of(slow.journal(), room, entries(seq, seq)))
              .toList();

      assertThat(receipts.getLast().await()).isEqualTo(QUEUED);
      assertThat(slow.commits()).isEqualTo(before + 1);
    }
  }

  @Test
  void aRoomThatWritesAloneWaitsForNobody(@TempDir Path other) {
    RoomKey room;
    try (Storage before = Storage.open(other)) {
      room = Entries.room(before, "ROOM01");
    }
    StorageLimits limits = new StorageLimits(QUEUED, QUEUED, 1 << 30, 1 << 20, HOUR_MILLIS, 1);
    try (Storage slow = Storage.open(other, limits)) {
      for (int seq = 1; seq <= QUEUED; seq++) {
        assertThat(Receipt.of(slow.journal(), room, entries(seq, seq)).await()).isEqualTo(seq);
      }
    }
  }

  @Test
  void aBatchThatFailsDoesNotTakeOthersWithIt() throws InterruptedException {
    List<RoomKey> rooms = rooms(3);
    hold();
    Receipt good = Receipt.of(storage.journal(), rooms.get(0), entries(1, 2));
    Receipt bad = Receipt.of(storage.journal(), rooms.get(1), entries(7, 8));
    Receipt alsoGood = Receipt.of(storage.journal(), rooms.get(2), entries(1, 1));
    release.countDown();

    assertThat(good.await()).isEqualTo(2);
    assertThat(alsoGood.await()).isEqualTo(1);
    assertThatThrownBy(bad::await).hasMessageContaining("does not follow");
    assertThat(Entries.read(storage.journal(), rooms.get(1))).isEmpty();
  }

  @Test
  void tellsBatchesInTheOrderOfTheCalls() throws InterruptedException {
    RoomKey room = rooms(1).getFirst();
    hold();
    List<Long> told = new ArrayList<>();
    Receipt last = new Receipt();
    for (int seq = 1; seq <= 9; seq++) {
      storage.journal().append(room, entries(seq, seq), recorder(told));
    }
    storage.journal().append(room, entries(10, 10), last);
    release.countDown();

    assertThat(last.await()).isEqualTo(10);
    assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void refusesAtOnceWhenTheQueueIsFullOrTheStoreClosed() throws InterruptedException {
    RoomKey room = rooms(1).getFirst();
    hold();
    List<Receipt> taken =
        IntStream.rangeClosed(1, QUEUED)
            .mapToObj(seq -> Receipt.of(storage.journal(), room, entries(seq, seq)))
            .toList();
    Receipt tooMany = Receipt.of(storage.journal(), room, entries(QUEUED + 1, QUEUED + 1));

    assertThatThrownBy(tooMany::await).hasMessageContaining("queue is full");
    assertThatThrownBy(() -> Entries.room(storage, "LATE00")).hasMessageContaining("queue is full");
    release.countDown();
    assertThat(taken.getLast().await()).isEqualTo(QUEUED);
    storage.close();
    assertThatThrownBy(Receipt.of(storage.journal(), room, entries(QUEUED + 1, QUEUED + 1))::await)
        .hasMessageContaining("closed");
  }

  @Test
  void somebodyWhoFailsWhenToldDoesNotStopTheWriter() {
    RoomKey room = rooms(1).getFirst();
    storage
        .journal()
        .append(
            room,
            entries(1, 1),
            new Durable() {
              @Override
              public void done(long lastSeq) {
                throw new IllegalStateException("not my day");
              }

              @Override
              public void failed(Throwable cause) {}
            });

    assertThat(Receipt.of(storage.journal(), room, entries(2, 2)).await()).isEqualTo(2);
  }

  private List<RoomKey> rooms(int count) {
    return IntStream.range(0, count).mapToObj(i -> Entries.room(storage, "ROOM0" + i)).toList();
  }

  /** Returns once the writer is busy with telling somebody who does not let go. */
  private void hold() throws InterruptedException {
    storage
        .journal()
        .append(
            busyRoom,
            entries(1, 1),
            new Durable() {
              @Override
              public void done(long lastSeq) {
                held.countDown();
                try {
                  release.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }

              @Override
              public void failed(Throwable cause) {
                held.countDown();
              }
            });
    held.await();
  }

  private static Durable recorder(List<Long> told) {
    return new Durable() {
      @Override
      public void done(long lastSeq) {
        told.add(lastSeq);
      }

      @Override
      public void failed(Throwable cause) {
        told.add(-1L);
      }
    };
  }
}
