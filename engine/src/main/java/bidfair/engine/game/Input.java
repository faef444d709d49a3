package bidfair.engine.game;

import bidfair.engine.units.FirmId;

/** What the engine is fed, one by one, in the order of arrival (rulebook §2). */
public sealed interface Input {
  /** A day passes. */
  record Tick() implements Input {}

  /**
   * The teacher ends the game early: the final settlement (§11) at once, on the current day,
   * without a month-end.
   */
  record EndGame() implements Input {}

  /** A firm does something. */
  record Act(FirmId firm, Action action) implements Input {}
}
