package bidfair.server.canary;

import java.nio.file.Path;

/**
 * A known fault.
 *
 * @param promise that it breaks, 1 to 6
 * @param source the one file that has it, from the project's folder
 * @param original what stands in the file exactly once
 * @param fault what stands there instead
 */
record Canary(
    String name, int promise, Path source, String original, String fault, Harness harness) {
  Canary(int promise, Harness harness, String name, String source, String original, String fault) {
    this(
        name,
        promise,
        Path.of("%s/src/main/java/bidfair/%s.java".formatted(source.split("/")[0], source)),
        original,
        fault,
        harness);
  }

  @Override
  public String toString() {
    return "promise %d, %s: %s".formatted(promise, harness, name);
  }
}
