package bidfair.server.world;

/** What was done, in one line. */
final class Report {
  private Report() {}

  static String of(long seeds, Tally tally) {
    return "world: seeds %,d, steps %,d, inputs %,d, verdicts checked %,d, faults %,d (%s), crashes survived %,d (%s), lost 0, doubled 0, leaks 0"
        .formatted(
            seeds,
            tally.sum("steps"),
            tally.sum("inputs"),
            tally.sum("verdicts"),
            tally.sum("fault "),
            tally.list("fault "),
            tally.sum("crash "),
            tally.list("crash "));
  }
}
