package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.game.ContactKind;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.Optional;

/** Taking clients in hand and letting them go (rulebook §4). */
final class Enrolment {
  private Enrolment() {}

  /** PROSPECT → FORMATION. Slots go strictly first come, first served. */
  static Optional<Rejection> enrol(Turn turn, FirmId firm, ClientId id) {
    GameState state = turn.state();
    Optional<Client> client = state.market().find(id);
    if (client.isEmpty()) {
      return of(Rejection.UNKNOWN_CLIENT);
    }
    if (!state.isInMarket(client.get())) {
      return of(Rejection.CLIENT_NOT_IN_MARKET);
    }
    Relation relation = state.relation(firm, id);
    if (relation.isManaged()) {
      return of(Rejection.ALREADY_MANAGED);
    }
    if (isCoolingOff(state, relation)) {
      return of(Rejection.COOLING_OFF);
    }
    if (state.freePlaces(firm) < 1) {
      return of(Rejection.NO_MANAGER_FREE);
    }
    if (state.freeSlots(id) < 1) {
      return of(Rejection.NO_SLOT_FREE);
    }
    RelationChanges.stage(turn, firm, id, Stage.FORMATION, StageCause.ENROLLED);
    RelationChanges.contact(turn, firm, id, ContactKind.ENROLMENT);
    return empty();
  }

  /** FORMATION → STABLE, from a recognition of 6 000. */
  static Optional<Rejection> promote(Turn turn, FirmId firm, ClientId id) {
    GameState state = turn.state();
    if (state.market().find(id).isEmpty()) {
      return of(Rejection.UNKNOWN_CLIENT);
    }
    Relation relation = state.relation(firm, id);
    if (relation.stage() != Stage.FORMATION) {
      return of(Rejection.NOT_IN_FORMATION);
    }
    if (relation.recognition() < state.rules().firms().promoteFrom()) {
      return of(Rejection.RECOGNITION_TOO_LOW);
    }
    RelationChanges.stage(turn, firm, id, Stage.STABLE, StageCause.PROMOTED);
    return empty();
  }

  /** Managed → PROSPECT; recognition and this month's counters stay. */
  static Optional<Rejection> release(Turn turn, FirmId firm, ClientId id) {
    GameState state = turn.state();
    if (state.market().find(id).isEmpty()) {
      return of(Rejection.UNKNOWN_CLIENT);
    }
    if (!state.relation(firm, id).isManaged()) {
      return of(Rejection.CLIENT_NOT_MANAGED);
    }
    if (hasOpenBid(state, firm, id)) {
      return of(Rejection.BID_OPEN);
    }
    if (state.orders().hasOpen(firm, id)) {
      return of(Rejection.ORDER_OPEN);
    }
    RelationChanges.stage(turn, firm, id, Stage.PROSPECT, StageCause.RELEASED);
    return empty();
  }

  /** No enrolment in the months after the one in which the client was lost (§9). */
  private static boolean isCoolingOff(GameState state, Relation relation) {
    return relation.lostMonth() > 0
        && state.month() <= relation.lostMonth() + state.rules().monthEnd().coolingMonths();
  }

  private static boolean hasOpenBid(GameState state, FirmId firm, ClientId client) {
    return state.bids().standing(firm).stream()
        .anyMatch(bid -> state.market().tender(bid.tender()).client().equals(client));
  }
}
