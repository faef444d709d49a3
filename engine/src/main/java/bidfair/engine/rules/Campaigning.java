package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.CampaignId;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.ProductId;
import java.util.Optional;

/** Starting exhibitions and seminars; they are paid when they start (rulebook §5). */
final class Campaigning {
  private Campaigning() {}

  /** One exhibition at a time per firm and industry. */
  static Optional<Rejection> startExhibition(
      Turn turn, FirmId firm, IndustryId industry, ExhibitionSize size) {
    GameState state = turn.state();
    if (state.market().find(industry).isEmpty()) {
      return of(Rejection.UNKNOWN_INDUSTRY);
    }
    if (state.campaigns().isExhibiting(firm, industry)) {
      return of(Rejection.CAMPAIGN_RUNNING);
    }
    CampaignTerms terms = state.rules().campaigns().exhibition(size);
    if (!Payments.canChoose(state, firm, terms.cost())) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    CampaignId id = state.campaigns().nextId();
    Payments.book(turn, firm, Entry.EXHIBITION, terms.cost(), new Reference.ToIndustry(industry));
    turn.emit(
        new Event.CampaignStarted(
            new Campaign.Exhibition(id, firm, state.day() + terms.days(), industry, size)));
    return empty();
  }

  /** For one managed client, showing one product of its industry; one at a time per client. */
  static Optional<Rejection> startSeminar(
      Turn turn, FirmId firm, ClientId client, ProductId product) {
    GameState state = turn.state();
    if (state.market().find(client).isEmpty()) {
      return of(Rejection.UNKNOWN_CLIENT);
    }
    if (!state.relation(firm, client).isManaged()) {
      return of(Rejection.CLIENT_NOT_MANAGED);
    }
    Optional<Industry> industry = state.market().industryOf(product);
    if (industry.isEmpty()) {
      return of(Rejection.UNKNOWN_PRODUCT);
    }
    if (!industry.get().id().equals(state.market().client(client).industry())) {
      return of(Rejection.PRODUCT_OF_OTHER_INDUSTRY);
    }
    if (state.campaigns().isHoldingSeminar(firm, client)) {
      return of(Rejection.CAMPAIGN_RUNNING);
    }
    CampaignTerms terms = state.rules().campaigns().seminar();
    if (!Payments.canChoose(state, firm, terms.cost())) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    CampaignId id = state.campaigns().nextId();
    Payments.book(turn, firm, Entry.SEMINAR, terms.cost(), new Reference.ToClient(client));
    turn.emit(
        new Event.CampaignStarted(
            new Campaign.Seminar(id, firm, state.day() + terms.days(), client, product)));
    return empty();
  }
}
