package bidfair.server.net.routes;

import bidfair.engine.game.GameState;
import bidfair.engine.units.LocalText;
import bidfair.server.journal.RoomRow;
import bidfair.server.lab.Damage;
import bidfair.server.lab.DamagedRoom;
import bidfair.server.lab.RoomState;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A room in its teacher's list. */
final class RoomSummaries {
  private RoomSummaries() {}

  /** To be called on the room's thread. */
  static Api.RoomSummary of(RoomRow row, RoomState state, List<String> joinAt) {
    return of(row, state, joinAt, Optional.empty());
  }

  static Api.RoomSummary of(DamagedRoom room) {
    Optional<Api.RoomDamage> damage = Optional.of(damage(room));
    return room.lastGood()
        .map(state -> of(room.row(), state, List.of(), damage))
        .orElseGet(() -> nameless(room.row(), damage));
  }

  private static Api.RoomSummary of(
      RoomRow row, RoomState state, List<String> joinAt, Optional<Api.RoomDamage> damage) {
    return new Api.RoomSummary(
        state.code(),
        state.title(),
        state.scenario().id(),
        state.phase(),
        state.firms().all().size(),
        state.seats().count(),
        row.createdAt().toString(),
        joinAt,
        damage);
  }

  /** Not even what it was called can be read. */
  private static Api.RoomSummary nameless(RoomRow row, Optional<Api.RoomDamage> damage) {
    return new Api.RoomSummary(
        row.code(),
        new LocalText(row.code(), row.code()),
        "",
        Phase.LOBBY,
        0,
        0,
        row.createdAt().toString(),
        List.of(),
        damage);
  }

  private static Api.RoomDamage damage(DamagedRoom room) {
    Damage damage = room.damage();
    Optional<GameState> game = room.game();
    return new Api.RoomDamage(
        damage.firstBad(),
        damage.goodTo(),
        damage.lastKnown(),
        room.lastGoodAt().map(Instant::toString),
        game.map(GameState::month),
        game.map(GameState::dayOfMonth),
        room.lastGood().isPresent());
  }
}
