package bidfair.server.world;

/**
 * Plays the worlds of some seeds: {@code WorldMain first last}. Ends with 0 if all promises were
 * kept, with 1 at the first seed that broke one.
 */
final class WorldMain {
  private WorldMain() {}

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    long last = Long.parseLong(arguments[1]);
    Surroundings around = Surroundings.make();
    Tally tally = new Tally();
    for (long seed = first; seed <= last; seed++) {
      if (!plays(seed, around, tally, first == last)) {
        System.exit(1);
      }
    }
    System.out.println(Report.of(last - first + 1, tally));
  }

  private static boolean plays(long seed, Surroundings around, Tally tally, boolean alone) {
    World world = new World(seed, around, tally);
    try (world) {
      world.play();
      if (alone) {
        System.out.println("seed " + seed + " is " + world.trace().hash());
      }
      return true;
    } catch (RuntimeException e) {
      String what = e instanceof Broken ? e.getMessage() : "promise 3: " + e;
      System.out.println("seed " + seed + " breaks " + what);
      world.trace().last().forEach(System.out::println);
      return false;
    }
  }
}
