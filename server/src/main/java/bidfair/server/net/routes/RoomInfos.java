package bidfair.server.net.routes;

import bidfair.server.lab.RoomFirm;
import bidfair.server.lab.RoomLimits;
import bidfair.server.lab.RoomState;
import bidfair.server.lab.Seat;
import bidfair.server.protocol.Api;
import java.util.List;
import java.util.Optional;

/** What the door shows of a room; read on the room's thread. */
final class RoomInfos {
  private RoomInfos() {}

  /**
   * @param addresses where students join, the likeliest first
   * @param tokenHash of the token that the asking browser has for this room
   */
  static Api.RoomInfo of(RoomState state, List<String> addresses, Optional<String> tokenHash) {
    return new Api.RoomInfo(
        state.code(),
        state.title(),
        state.phase(),
        RoomLimits.PEOPLE_PER_FIRM,
        state.firms().all().stream().map(firm -> choice(state, firm)).toList(),
        addresses,
        tokenHash.flatMap(state.seats()::byTokenHash).map(RoomInfos::me));
  }

  private static Api.FirmChoice choice(RoomState state, RoomFirm firm) {
    return new Api.FirmChoice(
        firm.id(),
        firm.name(),
        state.seats().in(firm.id()).size(),
        RoomLimits.PEOPLE_PER_FIRM,
        firm.isRobot());
  }

  private static Api.Me me(Seat seat) {
    return new Api.Me(seat.number(), seat.name(), seat.firm());
  }
}
