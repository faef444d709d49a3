package bidfair.server.world;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Plays pairs of games that differ only in what a rival does in secret, and compares every byte
 * that others are sent, and its tick: {@code SecrecyMain first last}. Ends with 1 at the first seed
 * at which somebody learned something.
 */
final class SecrecyMain {
  private static final int CONTEXT = 120;

  private long secrets;
  private long messages;
  private long bytes;
  private int told;

  private SecrecyMain() {}

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    long last = Long.parseLong(arguments[1]);
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    Surroundings around = Surroundings.make();
    SecrecyMain measure = new SecrecyMain();
    for (long seed = first; seed <= last; seed++) {
      try {
        measure.compare(seed, around);
      } catch (Broken e) {
        System.out.println("seed " + seed + " breaks " + e.getMessage());
        System.exit(1);
      }
    }
    System.out.println(measure.report(last - first + 1));
  }

  /** Every other rival is not idle in the second game, but does something else in secret. */
  private void compare(long seed, Surroundings around) {
    try (SealedGame one = new SealedGame(seed, around, "secrets");
        SealedGame other = new SealedGame(seed, around, seed % 2 == 0 ? "other secrets" : "")) {
      one.play();
      other.play();
      long end = Math.min(one.end(), other.end());
      for (String name : one.listeners()) {
        compare(name, one.heardBy(name), other.heardBy(name), end);
      }
      secrets += one.secretsUntil(end) + other.secretsUntil(end);
      told += one.sight().equals(other.sight()) ? 0 : 1;
    }
  }

  private void compare(
      String who, List<Eavesdropper.Heard> one, List<Eavesdropper.Heard> other, long end) {
    List<Eavesdropper.Heard> here = until(end, one);
    List<Eavesdropper.Heard> there = until(end, other);
    for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
      String mine = i < here.size() ? here.get(i).toString() : "nothing";
      String theirs = i < there.size() ? there.get(i).toString() : "nothing";
      Broken.unless(
          mine.equals(theirs),
          4,
          "%s learns what a rival does in secret: %s in one game, %s in the other",
          who,
          excerpt(mine, theirs),
          excerpt(theirs, mine));
    }
    messages += here.size();
    bytes += here.stream().mapToLong(heard -> heard.message().length()).sum();
  }

  /** The part of a message in which it differs from another. */
  private static String excerpt(String message, String other) {
    int at = 0;
    while (at < Math.min(message.length(), other.length())
        && message.charAt(at) == other.charAt(at)) {
      at++;
    }
    String head = message.substring(0, Math.min(message.length(), CONTEXT));
    return head
        + " … "
        + message.substring(Math.max(0, at - CONTEXT), Math.min(message.length(), at + CONTEXT));
  }

  private static List<Eavesdropper.Heard> until(long end, List<Eavesdropper.Heard> heard) {
    return heard.stream().filter(each -> each.tick() <= end).toList();
  }

  private String report(long seeds) {
    return ("secrecy: pairs of games %,d, inputs accepted in secret %,d, messages compared %,d"
            + " of %,d characters, pairs told apart after the rules had told %,d, leaks 0")
        .formatted(seeds, secrets, messages, bytes, told);
  }
}
