package bidfair.benchmark.measure;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Under which a measurement is taken.
 *
 * @param home the project's folder, with what was built in it
 * @param scratch a folder for the measurement alone, on the disk that is measured; emptied later
 * @param progress told in a few words what is going on
 */
public record Conditions(Length length, Path home, Path scratch, Consumer<String> progress) {
  /** Says what is going on. */
  public void say(String words) {
    progress.accept(words);
  }
}
