package bidfair.server.export;

import bidfair.server.json.Json;
import bidfair.server.json.JsonProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;

/**
 * Reads a record line by line. It holds the outer form: a header of a known format first, the hash
 * last, every line whole. Not thread-safe.
 */
public final class RecordReader {
  private static final int MAX_LINE_BYTES = 64 << 20;

  private final InputStream in;
  private final LineHash hash = new LineHash();
  private final RecordLine.Header header;
  private int lineNumber;

  /**
   * Reads the header.
   *
   * @param in buffered
   * @throws RecordException if there is none, or of a format that this program does not know
   */
  public RecordReader(InputStream in) throws IOException, RecordException {
    this.in = in;
    header = readHeader();
  }

  public RecordLine.Header header() {
    return header;
  }

  /** The number of the line read last, from 1. */
  public int lineNumber() {
    return lineNumber;
  }

  /**
   * The next line, up to the hash; there is none after it.
   *
   * @throws RecordException if it is no line of a record, or there is none where one must be
   */
  public RecordLine next() throws IOException, RecordException {
    byte[] bytes = readLine();
    RecordLine line = parse(bytes, RecordLine.class);
    if (line instanceof RecordLine.Header) {
      throw new RecordException(lineNumber, "is a second header");
    }
    if (line instanceof RecordLine.Hash) {
      checkEnd();
    } else {
      hash.add(bytes);
    }
    return line;
  }

  /** The hash of the lines before the hash as they were read; once only, after the hash. */
  String hashAsRead() {
    return hash.end();
  }

  private RecordLine.Header readHeader() throws IOException, RecordException {
    byte[] bytes = readLine();
    hash.add(bytes);
    checkFormat(parse(bytes, JsonNode.class));
    return parse(bytes, RecordLine.Header.class);
  }

  private void checkFormat(JsonNode tree) throws RecordException {
    if (!tree.path("type").asString("").equals("header")) {
      throw new RecordException(lineNumber, "is no header of a Bidfair record");
    }
    JsonNode format = tree.path("format");
    if (!format.isInt() || format.intValue() != RecordWriter.FORMAT) {
      throw new RecordException(
          lineNumber,
          "format %s is not known; this program reads format %d"
              .formatted(format, RecordWriter.FORMAT));
    }
  }

  private void checkEnd() throws IOException, RecordException {
    if (in.read() >= 0) {
      throw new RecordException(lineNumber + 1, "stands after the hash, which must be the last");
    }
  }

  private <T> T parse(byte[] bytes, Class<T> type) throws RecordException {
    try {
      return Json.read(bytes, type);
    } catch (JsonProblem e) {
      throw new RecordException(lineNumber, e);
    }
  }

  private byte[] readLine() throws IOException, RecordException {
    lineNumber++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new RecordException(
            lineNumber, line.size() == 0 ? "is missing: the record is cut off" : "is cut off");
      }
      if (line.size() == MAX_LINE_BYTES) {
        throw new RecordException(lineNumber, "is longer than 64 MiB");
      }
      line.write(next);
    }
    return line.toByteArray();
  }
}
