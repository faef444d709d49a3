package bidfair.server.lab;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Looks at a room as it is now, durable or not. */
record OneLook(Consumer<RoomReading> look, CompletableFuture<Boolean> looked)
    implements RoomWatcher {
  @Override
  public void began(RoomReading room) {
    try {
      look.accept(room);
      looked.complete(true);
    } catch (RuntimeException | Error e) {
      looked.completeExceptionally(e);
    }
  }

  @Override
  public void changed(RoomReading room, List<Decided> batch) {}

  @Override
  public void durable(RoomReading room, long seq) {}

  @Override
  public void beat(RoomReading room) {}

  @Override
  public void halted(RoomReading room) {}
}
