package bidfair.engine.review.client;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.market.Client;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;

/** Watches recognition, stages, and what firms do for them. Not thread-safe. */
final class RelationWatch implements Spectator {
  private final Portfolios portfolios;

  RelationWatch(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  @Override
  public void before(GameState state, Event event) {
    if (event instanceof Event.CampaignEnded(var id)) {
      RunningCampaigns.takingEffect(state, id).ifPresent(campaign -> reach(state, campaign));
    }
  }

  @Override
  public void after(GameState state, Event event) {
    int day = state.day();
    switch (event) {
      case Event.RecognitionChanged(var firm, var client, _, int to, _) ->
          portfolios
              .of(firm, client)
              .moveRecognition(day, to, state.rules().monthEnd().recoverFrom());
      case Event.StageChanged change ->
          portfolios.of(change.firm(), change.client()).moveStage(day, change.to(), change.cause());
      case Event.ClientVisited(var firm, var client) ->
          portfolios.of(firm, client).mark(CurveMark.of(day, MarkKind.CARE_VISIT));
      case Event.MonthClosed(int month) -> noticeNeglect(state, month);
      default -> {}
    }
  }

  private void reach(GameState state, Campaign campaign) {
    FirmId firm = campaign.firm();
    switch (campaign) {
      case Campaign.Seminar seminar -> mark(state, firm, seminar.client(), MarkKind.SEMINAR);
      case Campaign.Exhibition exhibition -> {
        for (Client client : state.market().clients()) {
          if (client.industry().equals(exhibition.industry()) && state.isInMarket(client)) {
            boolean managed = state.relation(firm, client.id()).isManaged();
            mark(state, firm, client.id(), managed ? MarkKind.EXHIBITION : MarkKind.SPILLOVER);
          }
        }
      }
    }
  }

  private void mark(GameState state, FirmId firm, ClientId client, MarkKind kind) {
    portfolios.of(firm, client).mark(CurveMark.of(state.day(), kind));
  }

  /** Warns at the last month-end but one before neglect makes a client decline (rulebook §9). */
  private void noticeNeglect(GameState state, int month) {
    int bearable = state.rules().monthEnd().idleMonths() - 1;
    if (bearable == 0) {
      return;
    }
    for (int firm = 1; firm <= state.market().firms(); firm++) {
      FirmId id = new FirmId(firm);
      for (Dealings dealings : portfolios.of(id).all()) {
        int last = state.relation(id, dealings.client().id()).lastContactMonth();
        if (dealings.canIdle() && month - last == bearable) {
          dealings.churn().note(state.day(), ChurnSign.NO_CONTACT);
        }
      }
    }
  }
}
