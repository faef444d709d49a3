package bidfair.server.journal;

import java.util.Optional;

/** Something to be written, whole or not at all; called on the writer's thread only. */
interface Write {
  /** The room whose journal it goes into, if it is one's. */
  Optional<RoomKey> room();

  /** Changes the database; may be called a second time after its first effects were undone. */
  void apply(WriterConnection connection);

  /** What was applied is on disk. */
  void done();

  /** Nothing of it was written. */
  void failed(Throwable cause);
}
