package bidfair.server.kill;

import bidfair.server.export.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells stories until so many servers have come to their end; to be started by itself, too. */
final class KillHarness {
  private static final int ENDS_OF_A_STORY = 6;

  private KillHarness() {}

  /** Throws {@link Broken} at the first promise that is not kept; the message names the seed. */
  static Figures run(Path folder, Means means, int ends, long seed)
      throws IOException, InterruptedException, RecordException {
    Figures figures = new Figures();
    for (long story = seed; figures.ends() < ends; story++) {
      Path home = Files.createDirectory(folder.resolve("story" + story));
      try {
        new Story(home, means, story, figures)
            .tell(Math.min(ENDS_OF_A_STORY, ends - figures.ends()));
      } catch (RuntimeException e) {
        String where = "story %d of %s after %s".formatted(story, means, figures);
        throw Broken.in(e).map(broken -> new Broken(broken, where)).orElseThrow(() -> e);
      }
    }
    return figures;
  }

  /**
   * Arguments: KILL, POWER_CUT or LYING_DISK; how many ends; the first seed. Exits with 1 and the
   * number of the promise if one is not kept.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RecordException {
    Means means = Means.valueOf(arguments[0]);
    try {
      Figures figures =
          run(
              Files.createTempDirectory("kills"),
              means,
              Integer.parseInt(arguments[1]),
              Long.parseLong(arguments[2]));
      System.out.println(means + ": " + figures);
      System.exit(0);
    } catch (Broken e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
