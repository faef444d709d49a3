package bidfair.server.rehearsal;

import bidfair.engine.game.Action;

/** What people choose to do. For one thread. */
public interface Choice {
  /** What somebody of a firm does next, as the input with this number. */
  Action next(int firm, int number);

  /** An input was accepted. */
  default void accepted(int number) {}
}
