package bidfair.server.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A frame as it goes over the wire, encoded once and shared by all who see its audience. The bytes
 * are never changed. Thread-safe.
 */
public final class EncodedFrame {
  private final long version;
  private final boolean snapshot;
  private final byte[] json;
  private volatile @Nullable Object companion;

  EncodedFrame(long version, boolean snapshot, byte[] json) {
    this.version = version;
    this.snapshot = snapshot;
    this.json = json;
  }

  /** The version of its audience once it is applied. */
  public long version() {
    return version;
  }

  public boolean isSnapshot() {
    return snapshot;
  }

  /** A {@link bidfair.server.protocol.ClientOut.Frame} in UTF-8; not a copy, to be read only. */
  public byte[] json() {
    return json;
  }

  /**
   * What somebody has made of the frame; made when it is first asked for, and kept until the next
   * frame of its audience comes. From any thread.
   *
   * @param type always the same, as there is one companion
   */
  public <T> T companion(Class<T> type, Supplier<T> maker) {
    Object made = companion;
    return type.cast(made == null ? made(maker) : made);
  }

  private synchronized Object made(Supplier<?> maker) {
    Object made = companion;
    if (made == null) {
      made = maker.get();
      companion = made;
    }
    return made;
  }

  /** Hardly anybody will ask for it any more; whoever does has it made again. */
  synchronized void dropCompanion() {
    companion = null;
  }
}
