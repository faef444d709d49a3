package bidfair.server.journal;

import org.jdbi.v3.core.Handle;

/** Something to be written, whole or not at all; called on the writer's thread only. */
interface Write {
  /** Changes the database; may be called a second time after its first effects were undone. */
  void apply(Handle handle);

  /** What was applied is on disk. */
  void done();

  /** Nothing of it was written. */
  void failed(Throwable cause);
}
