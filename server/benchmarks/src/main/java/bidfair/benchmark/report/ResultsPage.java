package bidfair.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results as one page, with charts, that needs nothing else. */
public final class ResultsPage {
  private ResultsPage() {}

  public static void write(Path file, Results results) throws IOException {
    Files.writeString(file, html(results));
  }

  static String html(Results results) {
    return "<!doctype html><meta charset=utf-8><title>Bidfair benchmarks</title>" + results.takenAt();
  }
}
