package bidfair.server.export;

import bidfair.engine.game.Input;

/** Who made an input; which firm it was for stands in the input. */
public sealed interface RecordedBy {
  /** Time that passes. */
  record Clock() implements RecordedBy {}

  record Teacher() implements RecordedBy {}

  record Robot() implements RecordedBy {}

  /** A person, by the number of the seat in the room. */
  record Seat(int number) implements RecordedBy {}

  /** In a game that robots play among themselves. */
  static RecordedBy amongRobots(Input input) {
    return switch (input) {
      case Input.Tick _ -> new Clock();
      case Input.EndGame _ -> new Teacher();
      case Input.Act _ -> new Robot();
    };
  }
}
