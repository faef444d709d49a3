package bidfair.benchmark.recovery;

import bidfair.engine.Game;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomWatcher;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Tells the hash of a game when it is over and all of it is on disk. */
final class EndOfGame implements RoomWatcher {
  private final CompletableFuture<String> hash = new CompletableFuture<>();

  CompletableFuture<String> hash() {
    return hash;
  }

  @Override
  public void began(RoomReading room) {
    look(room);
  }

  @Override
  public void changed(RoomReading room, List<Decided> batch) {}

  @Override
  public void durable(RoomReading room, long seq) {
    look(room);
  }

  @Override
  public void beat(RoomReading room) {}

  @Override
  public void halted(RoomReading room) {
    hash.completeExceptionally(new IllegalStateException("the room cannot be written"));
  }

  private void look(RoomReading room) {
    boolean over = room.state().phase() == Phase.ENDED;
    if (over && room.durableSeq() == room.decidedSeq()) {
      room.state().game().map(Game::hash).ifPresent(hash::complete);
    }
  }
}
