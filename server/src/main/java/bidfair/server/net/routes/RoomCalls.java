package bidfair.server.net.routes;

import bidfair.server.access.Refused;
import bidfair.server.lab.Actor;
import bidfair.server.lab.NotWrittenException;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.Submission;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Talking to a room from a thread that may wait for the answer. */
public final class RoomCalls {
  private static final int PATIENCE_SECONDS = 15;

  private RoomCalls() {}

  /**
   * @throws Refused UNKNOWN_ROOM if the room is closed, BUSY if it does not answer, STORAGE_FAILED
   *     if what it would answer could not be written
   */
  public static <T> T read(Room room, Function<RoomReading, T> question)
      throws InterruptedException {
    return await(room.ask(question));
  }

  /**
   * Returns when the input is accepted and durable.
   *
   * @throws Refused with the verdict's reason if it is not
   */
  public static void submit(Room room, Actor actor, RoomInput input) throws InterruptedException {
    CompletableFuture<Verdict> answer = new CompletableFuture<>();
    if (!room.submit(new Submission(actor, "", input, answer::complete))) {
      throw new Refused(Refusal.BUSY, "too much is waiting for this room");
    }
    Verdict verdict = await(answer);
    if (verdict.reason().isPresent()) {
      throw new Refused(Refusal.valueOf(verdict.reason().get()), "the room refused");
    }
  }

  private static <T> T await(CompletableFuture<T> answer) throws InterruptedException {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Refused(Refusal.BUSY, "the room does not answer");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NotWrittenException) {
        throw new Refused(Refusal.STORAGE_FAILED, "this room cannot be written");
      }
      if (e.getCause() instanceof IllegalStateException) {
        throw new Refused(Refusal.UNKNOWN_ROOM, "this room is closed");
      }
      throw new IllegalStateException("the room failed", e);
    }
  }
}
