package bidfair.engine.robot;

import bidfair.engine.scenario.Industry;

/** What a robot looks for in a client. */
interface Taste {
  /** How much it likes the clients of an industry, more being better. */
  long liking(PlayerView view, Industry industry);
}
