package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import bidfair.server.journal.TeacherKey;

/** Who asks something of a room. */
public sealed interface Actor {
  /** A person in a seat, by the seat's number. */
  record Seat(int number) implements Actor {}

  record Teacher(TeacherKey key) implements Actor {}

  /** A robot, for the firm that it plays. */
  record Robot(FirmId firm) implements Actor {}

  /** Somebody without a seat yet. */
  record Visitor() implements Actor {}

  /** The room itself: time that passes, and what it does to go on safely. */
  record Clock() implements Actor {}
}
