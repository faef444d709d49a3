package bidfair.server.export.game;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.Decided;
import java.util.Optional;

/** Sees the inputs of a room while a game of it is read. */
@FunctionalInterface
public interface Witness {
  Witness NOBODY = (_, _, _, _) -> {};

  /**
   * @param day of the game that is read, before the input; 0 outside of it, and if what the input
   *     did to the game was rolled back later
   * @param month of that day, 0 outside of the game
   * @param firm of the seat or robot that acts
   */
  void saw(Decided decided, int day, int month, Optional<FirmId> firm);
}
