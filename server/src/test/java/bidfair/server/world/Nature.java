package bidfair.server.world;

/**
 * What all parts of a world share: its time, its chance, and the record of what happened.
 *
 * @param seed decides everything
 * @param tally is kept over many worlds
 */
record Nature(long seed, SimulatedTime time, Trace trace, Tally tally) {
  static Nature of(long seed, Tally tally) {
    SimulatedTime time = new SimulatedTime();
    return new Nature(seed, time, new Trace(time), tally);
  }

  Dice dice(String part) {
    return Dice.of(seed, part);
  }

  /** Something is made go wrong. */
  void fault(String kind, String detail) {
    tally.count("fault " + kind);
    trace.note(kind + ": " + detail);
  }
}
