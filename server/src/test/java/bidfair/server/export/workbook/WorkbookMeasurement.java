package bidfair.server.export.workbook;

import bidfair.engine.units.FirmId;
import bidfair.server.export.Exports;
import bidfair.server.export.Exports.Format;
import bidfair.server.export.PlayedRoom;
import bidfair.server.export.text.Language;
import bidfair.server.protocol.Command;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the exports of a year of sixty firms take, beside plain CSV of the same rows. Run by
 * name ({@code -Dtest=WorkbookMeasurement}); figures depend on the machine, so nothing is asserted.
 */
class WorkbookMeasurement {
  private static final int FIRMS = 60;
  private static final int TIMES = 5;

  private interface Work {
    void write(OutputStream out);
  }

  @TempDir private Path folder;

  @Test
  void measure() {
    try (PlayedRoom room = new PlayedRoom(folder, "standard", FIRMS)) {
      room.order(new Command.StartGame());
      room.playOn();
      Exports exports = new Exports(room.journal(), InstantSource.system(), ZoneOffset.UTC);
      Language language = Language.ZH_CN;
      FirmId firm = new FirmId(1);
      tell("baseline: the rows as CSV", out -> exports.tables(room.key(), 1, language, out));
      tell("workbook", out -> exports.workbook(room.key(), 1, language, out));
      tell("record", out -> exports.record(room.key(), 1, Optional.empty(), out));
      for (Format format : Format.values()) {
        tell(
            "report, " + format + ", the first reads the journal",
            out -> exports.reportOfFirm(room.key(), 1, firm, language, format, out));
      }
    }
  }

  private static void tell(String what, Work work) {
    long[] millis = new long[TIMES];
    long[] bytes = new long[1];
    for (int i = 0; i < TIMES; i++) {
      bytes[0] = 0;
      long begin = System.nanoTime();
      work.write(
          new OutputStream() {
            @Override
            public void write(int b) {
              bytes[0]++;
            }

            @Override
            public void write(byte[] piece, int offset, int length) {
              bytes[0] += length;
            }
          });
      millis[i] = (System.nanoTime() - begin) / 1_000_000;
    }
    long first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        "%s: first %d ms, median of %d %d ms, %d kB%n",
        what, first, TIMES, millis[TIMES / 2], bytes[0] / 1000);
  }
}
