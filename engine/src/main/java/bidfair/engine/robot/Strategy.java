package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.units.LocalText;
import java.util.List;

/** How a robot plays a firm, by the same actions as people. Stateless and safe to share. */
public interface Strategy {
  /** The name in scenario files and commands: lower-case words joined by hyphens. */
  String name();

  /** The name that people read. */
  LocalText title();

  /**
   * What the firm does now, in this order. Called once per simulated day, after the tick, for a
   * firm in business; the same view gives the same actions.
   */
  List<Action> act(PlayerView view);
}
