package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.Optional;

/** Care visits: at once, once a month per managed client (rulebook §5). */
final class CareVisits {
  private CareVisits() {}

  /** A care visit neither tires nor is tired. */
  static Optional<Rejection> visit(Turn turn, FirmId firm, ClientId client) {
    GameState state = turn.state();
    CampaignRules rules = state.rules().campaigns();
    if (state.market().find(client).isEmpty()) {
      return of(Rejection.UNKNOWN_CLIENT);
    }
    Relation relation = state.relation(firm, client);
    if (!relation.isManaged()) {
      return of(Rejection.CLIENT_NOT_MANAGED);
    }
    if (relation.caredThisMonth()) {
      return of(Rejection.ALREADY_VISITED);
    }
    if (!Payments.canChoose(state, firm, rules.careCost())) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    Payments.book(turn, firm, Entry.CARE_VISIT, rules.careCost(), new Reference.ToClient(client));
    turn.emit(new Event.ClientVisited(firm, client));
    RelationChanges.grow(turn, firm, client, rules.careGain(), RecognitionCause.CARE_VISIT);
    RelationChanges.contact(turn, firm, client, ContactKind.CARE_VISIT);
    return empty();
  }
}
