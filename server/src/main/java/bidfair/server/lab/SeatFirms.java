package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which firm each seat of a room is, as its events go by. Not thread-safe. */
public final class SeatFirms {
  private final Map<Integer, FirmId> firms = new HashMap<>();

  public Optional<FirmId> firmOf(int seat) {
    return Optional.ofNullable(firms.get(seat));
  }

  public void apply(RoomEvent event) {
    switch (event) {
      case RoomEvent.SeatTaken taken -> firms.put(taken.seat(), taken.firm());
      case RoomEvent.SeatMoved(int seat, var firm) -> firms.put(seat, firm);
      case RoomEvent.SeatRemoved(int seat) -> firms.remove(seat);
      case RoomEvent.GameStarted started -> lineUp(started.firms());
      case RoomEvent.GameReset reset -> lineUp(reset.firms());
      default -> {}
    }
  }

  private void lineUp(List<RoomEvent.Lineup> lineups) {
    for (RoomEvent.Lineup lineup : lineups) {
      lineup.seats().forEach(seat -> firms.put(seat, lineup.firm()));
    }
  }
}
