package bidfair.server.export;

import bidfair.server.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Writes a record line by line as UTF-8, and seals it with its hash after the ranking. Buffers
 * nothing and closes nothing. Throws {@link UncheckedIOException} if the stream fails.
 */
public final class RecordWriter implements Consumer<RecordLine> {
  /** The version of the format that is written and read. */
  public static final int FORMAT = 1;

  private final OutputStream out;
  private final LineHash hash = new LineHash();

  public RecordWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void accept(RecordLine line) {
    byte[] bytes = Json.writeBytes(line);
    hash.add(bytes);
    write(bytes);
    if (line instanceof RecordLine.Ranking) {
      write(Json.writeBytes(new RecordLine.Hash(hash.end())));
    }
  }

  private void write(byte[] line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
