package bidfair.server.export;

/** Whether a record and today's engine tell the same game. */
public sealed interface ReplayResult {
  /**
   * Every verdict, every balance, every sheet, the ranking and the hash agree.
   *
   * @param finished whether the game was over
   */
  record Agrees(int inputs, int checkpoints, boolean finished, String hash)
      implements ReplayResult {}

  /**
   * Where they first differ.
   *
   * @param line of the record, from 1
   * @param what the line's kind, and where in it
   * @param expected by the record, JSON
   * @param found in the game as played again, JSON
   */
  record Differs(int line, String what, String expected, String found) implements ReplayResult {}
}
