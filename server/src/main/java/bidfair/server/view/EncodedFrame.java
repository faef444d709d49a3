package bidfair.server.view;

/**
 * A frame as it goes over the wire, encoded once and shared by all who see its audience. Compared
 * by identity, so that the net can keep what it makes of it; immutable, the bytes are never
 * changed.
 */
public final class EncodedFrame {
  private final long version;
  private final boolean snapshot;
  private final byte[] json;

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
}
