package bidfair.server.journal;

/** Something to be written, whole or not at all; called on the writer's thread only. */
interface Write {
  /** Changes the database; may be called a second time after its first effects were undone. */
  void apply(WriterConnection connection);

  /** What was applied is on disk. */
  void done();

  /** Nothing of it was written. */
  void failed(Throwable cause);
}
