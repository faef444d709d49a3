package bidfair.server.export;

import bidfair.engine.units.FirmId;
import bidfair.server.export.Exports.Format;
import bidfair.server.export.text.Language;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes the files that {@code scripts/check-office} lets LibreOffice read; run by name. */
class OfficeSamples {
  private interface Work {
    Optional<Refusal> write(OutputStream out);
  }

  @TempDir private Path folder;
  private final Path samples = Path.of(System.getProperty("bidfair.samples", "target"));

  @Test
  void write() throws IOException {
    try (PlayedRoom room = new PlayedRoom(folder, "demo", 8)) {
      room.sit("20260001", "王小明", "莲花贸易");
      room.sit("=1+1", "=2+2", "@公司");
      room.order(new Command.StartGame());
      room.playOn();
      Exports exports = new Exports(room.journal(), InstantSource.system(), ZoneOffset.UTC);
      for (Language language : Language.values()) {
        String tag = language.tag();
        file("workbook-" + tag + ".xlsx", out -> exports.workbook(room.key(), 1, language, out));
        for (Format format : Format.values()) {
          file(
              "report-" + tag + "." + format.name().toLowerCase(Locale.ROOT),
              out -> exports.reportOfFirm(room.key(), 1, new FirmId(4), language, format, out));
        }
      }
      file("tables.zip", out -> exports.tables(room.key(), 1, Language.ZH_CN, out));
    }
    try (ZipFile zip = new ZipFile(samples.resolve("tables.zip").toFile());
        InputStream ranking = zip.getInputStream(zip.getEntry("ranking.csv"))) {
      Files.copy(ranking, samples.resolve("ranking.csv"));
    }
  }

  private void file(String name, Work work) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(samples.resolve(name)))) {
      work.write(out);
    }
  }
}
