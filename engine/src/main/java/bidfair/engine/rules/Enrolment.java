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
import bidfair.engine.scenario.FirmRules;
import bidfair.engine.scenario.MonthEndRules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.Optional;

/** Taking clients in hand and letting them go (rulebook §4). */
public final class Enrolment {
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
    if (state.month() < enrolFrom(state.rules().monthEnd(), relation)) {
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
    if (!canPromote(state.rules().firms(), relation)) {
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

  /**
   * The first month in which the client can be enrolled: some months after the one in which it was
   * lost, 0 if it never was (§9).
   */
  public static int enrolFrom(MonthEndRules rules, Relation relation) {
    return relation.lostMonth() == 0 ? 0 : relation.lostMonth() + rules.coolingMonths() + 1;
  }

  public static boolean canPromote(FirmRules rules, Relation relation) {
    return relation.stage() == Stage.FORMATION && relation.recognition() >= rules.promoteFrom();
  }

  private static boolean hasOpenBid(GameState state, FirmId firm, ClientId client) {
    return state.bids().standing(firm).stream()
        .anyMatch(bid -> state.market().tender(bid.tender()).client().equals(client));
  }
}
