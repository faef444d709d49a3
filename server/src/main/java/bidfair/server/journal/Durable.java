package bidfair.server.journal;

/** Told once what became of a batch, after the disk has it or has refused it. */
public interface Durable {
  /** The whole batch survives a power cut, up to and including entry {@code lastSeq}. */
  void done(long lastSeq);

  /** Nothing of the batch was written. */
  void failed(Throwable cause);
}
