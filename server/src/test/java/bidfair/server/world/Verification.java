package bidfair.server.world;

import bidfair.engine.units.FirmId;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.json.Json;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Entries;
import bidfair.server.lab.ReplayedRoom;
import bidfair.server.lab.Seat;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Table;
import bidfair.server.view.ReplayedView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Holds a journal against itself, and against what people have seen. */
final class Verification {
  private final List<Decided> journal;
  private final ReplayedRoom room;

  /** Reads and replays a room's journal. */
  Verification(List<Decided> journal) {
    this.journal = journal;
    room = new ReplayedRoom(journal.getFirst());
  }

  static List<Decided> read(Journal journal, RoomKey room) {
    List<Decided> entries = new ArrayList<>();
    journal.read(room, 0, entry -> entries.add(Entries.read(entry)));
    return entries;
  }

  /**
   * Decides everything anew, and holds what people have been shown against what the room was.
   *
   * @param hashes of the living game, by the number of the entry after which it was taken
   */
  void replay(Sightings sightings, Map<Long, String> hashes) {
    Lookers lookers = new Lookers(room);
    lookers.follow(journal.getFirst());
    Effects effects = new Effects();
    Places places = new Places();
    for (Decided decided : journal.subList(1, journal.size())) {
      Optional<String> wrong = room.next(decided);
      Broken.unless(wrong.isEmpty(), 3, "%s", wrong.orElse(""));
      effects.follow(decided);
      places.follow(decided);
      lookers.follow(decided);
      String hash = hashes.get(decided.seq());
      if (hash != null) {
        String replayed = room.state().game().orElseThrow().hash();
        Broken.unless(
            hash.equals(replayed), 3, "after entry %d the game was another", decided.seq());
      }
    }
    Broken.unless(room.isSameAnew(), 3, "the same inputs give another game");
    places.check(sightings.insights());
    for (Sightings.Sighting sighting : sightings.all()) {
      Broken.unless(
          lookers.sightings().contains(sighting),
          1,
          "%s was shown what the journal does not know",
          sighting);
    }
  }

  /** What somebody holds is what the room's state says, made anew. */
  void compare(Actor who, HeldTables held) {
    HeldTables whole = new HeldTables();
    whole.accept(tree(ReplayedView.whole(room, Audience.EVERYONE, new FirmId(1))));
    Optional<FirmId> firm =
        who instanceof Actor.Seat(int number)
            ? room.state().seats().find(number).map(Seat::firm)
            : Optional.empty();
    firm.ifPresent(id -> whole.accept(tree(ReplayedView.whole(room, Audience.FIRM, id))));
    if (who instanceof Actor.Teacher) {
      whole.accept(tree(ReplayedView.whole(room, Audience.TEACHER, new FirmId(1))));
    }
    for (Table table : Table.values()) {
      if (!HeldTables.isFleeting(table)) {
        Object expected = new HashMap<>(whole.rowsByKey(table));
        Object actual = new HashMap<>(held.rowsByKey(table));
        Broken.unless(
            expected.equals(actual), 1, "%s holds %s of %s, not %s", who, actual, table, expected);
      }
    }
  }

  /** As it comes over the wire. */
  private static JsonNode tree(ClientOut.Frame frame) {
    return Json.tree(Json.write(frame));
  }
}
