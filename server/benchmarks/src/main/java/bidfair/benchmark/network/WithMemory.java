package bidfair.benchmark.network;

import java.util.zip.Deflater;

/**
 * What frames would need if each socket had a compressor of its own that remembers what it has
 * sent: the road not taken, for comparison. Not thread-safe.
 */
final class WithMemory implements AutoCloseable {
  /** What ends every message and is not sent. */
  private static final int TAIL = 4;

  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private byte[] out = new byte[1 << 12];
  private long bytes;

  void add(byte[] json) {
    if (out.length < json.length + (1 << 10)) {
      out = new byte[json.length * 2];
    }
    deflater.setInput(json);
    int length = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH) - TAIL;
    bytes += length + Phone.head(length);
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void close() {
    deflater.end();
  }
}
