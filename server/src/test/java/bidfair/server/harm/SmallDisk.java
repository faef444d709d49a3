package bidfair.server.harm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small disk of its own, where the system lets us mount one; otherwise the test is skipped. */
public final class SmallDisk implements AutoCloseable {
  private final Path place;

  /**
   * @param place an empty folder
   */
  public SmallDisk(Path place, int megabytes) {
    this.place = place;
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
    assumeTrue(mounted, "this system lets us mount no small disk");
  }

  /** Fills the disk to the last byte. */
  public void fill() {
    byte[] bytes = new byte[4096];
    try (OutputStream filler = Files.newOutputStream(place.resolve("filler"))) {
      while (true) {
        filler.write(bytes);
      }
    } catch (IOException e) {
      // It is full.
    }
  }

  /** Makes room again. */
  public void free() {
    try {
      Files.delete(place.resolve("filler"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on nothing on it can be changed. */
  public void makeReadOnly() {
    assumeTrue(run("mount", "-o", "remount,ro", place.toString()), "cannot be remounted");
  }

  @Override
  public void close() {
    run("umount", "-l", place.toString());
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
