package bidfair.server.kill;

import java.util.List;
import java.util.Random;

/** When a server comes to its end. */
enum Moment {
  UNDER_LOAD,
  /** When the write-ahead log is about to be copied into the database. */
  AT_A_CHECKPOINT,
  /** While new rooms are being made. */
  MAKING_ROOMS,
  /** While records, workbooks and reviews are being made. */
  EXPORTING,
  /** When nothing happens and everybody has seen everything. */
  QUIET;

  private static final List<Moment> ALL = List.of(values());

  static Moment any(Random dice) {
    return ALL.get(dice.nextInt(ALL.size()));
  }
}
