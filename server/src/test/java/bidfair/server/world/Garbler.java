package bidfair.server.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loses, doubles and swaps messages on their way. */
final class Garbler<M> {
  private final Nature nature;
  private final Dice dice;
  private final Mischief mischief;
  private final String direction;
  private Optional<M> held = Optional.empty();

  Garbler(Nature nature, Dice dice, Mischief mischief, String direction) {
    this.nature = nature;
    this.dice = dice;
    this.mischief = mischief;
    this.direction = direction;
  }

  /** What arrives now. */
  List<M> pass(M message) {
    List<M> arriving = new ArrayList<>();
    if (dice.percent(mischief.garbled())) {
      switch (dice.below(3)) {
        case 0 -> fault("dropped");
        case 1 -> {
          fault("doubled");
          arriving.add(message);
          arriving.add(message);
        }
        default -> {
          fault("swapped");
          held.ifPresent(arriving::add);
          held = Optional.of(message);
          return arriving;
        }
      }
    } else {
      arriving.add(message);
    }
    held.ifPresent(arriving::add);
    held = Optional.empty();
    return arriving;
  }

  private void fault(String kind) {
    nature.fault(direction + " " + kind, "a message");
  }
}
