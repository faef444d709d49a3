package bidfair.benchmark.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The packages that a lock file names, fetched only when it has changed. */
record NodePackages(Path folder) {
  private static final int MINUTES = 10;

  void install() throws IOException, InterruptedException {
    byte[] wanted = Files.readAllBytes(folder.resolve("package-lock.json"));
    Path stamp = folder.resolve("node_modules/.installed-lock.json");
    if (Files.exists(stamp) && Arrays.equals(wanted, Files.readAllBytes(stamp))) {
      return;
    }
    // No package here needs its install script; not running them is one worry less.
    Process npm =
        new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!npm.waitFor(MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
        throw new IOException("npm ci failed in " + folder + "; run it there to see why");
      }
    } finally {
      npm.destroyForcibly();
    }
    Files.write(stamp, wanted);
  }
}
