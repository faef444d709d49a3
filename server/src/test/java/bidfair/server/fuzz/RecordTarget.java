package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.export.RecordException;
import bidfair.server.export.Replay;
import bidfair.server.export.SampleRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records of games: an input is a whole record, or after a first byte that is not an opening brace
 * a line to stand in one that is right, in place of the line whose number that byte is.
 */
final class RecordTarget implements Target {
  private static final int LINES = 30;

  private final List<byte[]> lines =
      SampleRecord.play("demo", 2, 1)
          .lines()
          .limit(LINES)
          .map(line -> (line + "\n").getBytes(UTF_8))
          .toList();

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(record(0, lines.getFirst()));
    for (int i = 1; i < LINES; i++) {
      byte[] line = lines.get(i);
      byte[] seed = new byte[line.length];
      seed[0] = (byte) i;
      System.arraycopy(line, 0, seed, 1, line.length - 1);
      seeds.add(seed);
    }
    return seeds;
  }

  @Override
  public void read(byte[] input) throws IOException {
    byte[] record = input;
    if (input.length > 0 && input[0] != '{') {
      record = record(Math.floorMod(input[0], LINES), Arrays.copyOfRange(input, 1, input.length));
    }
    try {
      Replay.of(new ByteArrayInputStream(record));
    } catch (RecordException e) {
      if (e.line() < 1 || String.valueOf(e.getMessage()).isBlank()) {
        throw new AssertionError("not explained", e);
      }
    }
  }

  private byte[] record(int replaced, byte[] line) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    for (int i = 0; i < LINES; i++) {
      record.writeBytes(i == replaced ? line : lines.get(i));
      if (i == replaced) {
        record.write('\n');
      }
    }
    return record.toByteArray();
  }
}
