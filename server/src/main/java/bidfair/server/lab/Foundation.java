package bidfair.server.lab;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomDirectory;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.StorageException;
import bidfair.server.journal.TakenException;
import bidfair.server.journal.TeacherKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes before a room can open: its code, and the first entry of its journal. */
final class Foundation {
  private static final Logger LOG = LoggerFactory.getLogger(Foundation.class);
  private static final int ATTEMPTS = 10;

  private Foundation() {}

  /** Enters a room under a code that no other room has. */
  static RoomRow enter(RoomDirectory directory, TeacherKey teacher, RoomSetup setup) {
    for (int i = 1; i < ATTEMPTS; i++) {
      try {
        return tryToEnter(directory, teacher, setup);
      } catch (TakenException e) {
        LOG.info("a new room's code was in use already, and another is drawn");
      }
    }
    return tryToEnter(directory, teacher, setup);
  }

  /** Writes how the room was created, and returns when that is durable. */
  static void lay(Journal journal, RoomRow row, RoomEvent.RoomCreated created) {
    Decided first =
        new Decided(
            1,
            row.createdAt(),
            new Actor.Teacher(created.teacher()),
            "",
            new RoomInput.OpenRoom(),
            Verdict.ACCEPTED,
            List.of(created));
    CompletableFuture<Long> written = new CompletableFuture<>();
    journal.append(row.key(), List.of(Entries.of(first)), receipt(written));
    try {
      written.join();
    } catch (CompletionException e) {
      throw new StorageException("The room " + created.code() + " was not written", e);
    }
  }

  private static RoomRow tryToEnter(RoomDirectory directory, TeacherKey teacher, RoomSetup setup) {
    Instant now = setup.instants().instant();
    return directory.create(RoomCode.draw(setup.random()), teacher, now);
  }

  private static Durable receipt(CompletableFuture<Long> written) {
    return new Durable() {
      @Override
      public void done(long lastSeq) {
        written.complete(lastSeq);
      }

      @Override
      public void failed(Throwable cause) {
        written.completeExceptionally(cause);
      }
    };
  }
}
