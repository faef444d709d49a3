package bidfair.benchmark.recovery;

import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.Rooms;
import bidfair.server.lab.Submission;
import bidfair.server.protocol.Command;
import bidfair.server.scenarios.ShippedScenarios;
import java.nio.file.Path;
import java.util.Optional;

/** A data folder with one room in it, in which robots have played. */
final class YearInARoom {
  private YearInARoom() {}

  /**
   * Plays a game of the standard scenario through the real rooms and the real journal.
   *
   * @return the hash of the game when it was over
   */
  static String play(Path folder, int firms, int months) throws InterruptedException {
    HandLedRooms lives = new HandLedRooms();
    try (Storage storage = Storage.open(folder)) {
      TeacherKey teacher = storage.teachers().add("teacher", "hash", true).key();
      Rooms rooms = open(storage, lives);
      Room room = create(rooms, teacher, firms, months);
      room.submit(
          new Submission(
              new Actor.Teacher(teacher),
              "",
              new RoomInput.Order(new Command.StartGame()),
              verdict -> {}));
      EndOfGame end = new EndOfGame();
      room.watch(end);
      lives.leadUntil(end.hash()::isDone);
      lives.end();
      return end.hash().join();
    }
  }

  /** Opens the rooms of a folder again, but leads none of them, so that nothing is written. */
  static Rooms open(Storage storage, HandLedRooms lives) {
    return Rooms.open(storage.journal(), storage.rooms(), lives.setup(), room -> {});
  }

  /** The hash of the game in the first room of a folder, read back from its journal. */
  static String recover(Storage storage) throws InterruptedException {
    HandLedRooms lives = new HandLedRooms();
    EndOfGame end = new EndOfGame();
    open(storage, lives).all().getFirst().watch(end);
    lives.leadUntil(end.hash()::isDone);
    lives.end();
    return end.hash().join();
  }

  private static Room create(Rooms rooms, TeacherKey teacher, int firms, int months) {
    RoomPlan plan =
        new RoomPlan(
            teacher,
            Optional.empty(),
            ShippedScenarios.find("standard").orElseThrow(),
            new Command.Overrides(
                Optional.empty(),
                Optional.empty(),
                Optional.of(months),
                Optional.empty(),
                Optional.empty(),
                Optional.of(firms),
                Optional.empty()));
    return switch (rooms.create(plan)) {
      case Creation.Created(Room created) -> created;
      case Creation.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }
}
