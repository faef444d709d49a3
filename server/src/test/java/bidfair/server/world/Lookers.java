package bidfair.server.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.json.Json;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.Seat;
import bidfair.server.protocol.Refusal;
import bidfair.server.view.EncodedFrame;
import bidfair.server.view.ReplayedView;
import bidfair.server.view.Viewer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Everybody who may look at a replayed room, and all that they may ever have seen. */
final class Lookers {
  private final RoomReading room;
  private final ReplayedView view = new ReplayedView(List.of("http://10.0.0.7:8080"));
  private final Sightings sightings = new Sightings();
  private final Set<Integer> seats = new HashSet<>();
  private final Map<EncodedFrame, JsonNode> read = new HashMap<>();

  Lookers(RoomReading room) {
    this.room = room;
    view.add(new Looker(new Viewer.Eyes.OfScreen()));
    view.add(new Looker(new Viewer.Eyes.OfTeacher()));
  }

  void follow(Decided decided) {
    for (Seat seat : room.state().seats().all()) {
      if (seats.add(seat.number())) {
        view.add(new Looker(new Viewer.Eyes.OfSeat(seat.number())));
      }
    }
    view.follow(room, decided);
    read.clear();
  }

  Set<Sightings.Sighting> sightings() {
    return sightings.all();
  }

  private final class Looker implements Viewer {
    private final Eyes eyes;
    private final HeldTables tables = new HeldTables();

    Looker(Eyes eyes) {
      this.eyes = eyes;
    }

    @Override
    public Eyes eyes() {
      return eyes;
    }

    @Override
    public boolean offer(EncodedFrame frame) {
      JsonNode message =
          read.computeIfAbsent(frame, each -> Json.tree(new String(each.json(), UTF_8)));
      tables.accept(message);
      sightings.add(tables, message);
      return true;
    }

    @Override
    public void flush(boolean more) {}

    @Override
    public void close(Refusal reason) {}
  }
}
