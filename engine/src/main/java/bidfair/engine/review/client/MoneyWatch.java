package bidfair.engine.review.client;

import bidfair.engine.books.Account;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.Money;
import java.util.List;

/** Watches what clients bring and cost. Not thread-safe. */
final class MoneyWatch implements Spectator {
  private final Portfolios portfolios;

  MoneyWatch(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  @Override
  public void before(GameState state, Event event) {
    if (event instanceof Event.CampaignEnded(var id)
        && RunningCampaigns.takingEffect(state, id).orElse(null)
            instanceof Campaign.Exhibition exhibition) {
      divide(state, exhibition);
    }
  }

  @Override
  public void after(GameState state, Event event) {
    if (event instanceof Event.Booked booked && ProfitTally.concerns(booked.entry())) {
      book(state, booked);
    }
  }

  private void book(GameState state, Event.Booked booked) {
    Portfolio portfolio = portfolios.of(booked.firm());
    switch (booked.reference()) {
      case Reference.ToFirm _ -> {}
      case Reference.ToClient(var client) ->
          portfolios.of(booked.firm(), client).profit().book(booked.entry(), booked.amount());
      case Reference.ToTender(var tender) ->
          portfolios
              .of(booked.firm(), state.market().tender(tender).client())
              .profit()
              .book(booked.entry(), booked.amount());
      case Reference.ToOrder(var order) ->
          portfolios
              .of(booked.firm(), state.orders().get(order).client())
              .profit()
              .book(booked.entry(), booked.amount());
      case Reference.ToIndustry(var industry) ->
          portfolio.bookUnassigned(industry, booked.amount());
      case Reference.ToProduct(var product, _) ->
          portfolio.bookUnassigned(
              state.market().industryOf(product).orElseThrow().id(), booked.amount());
    }
  }

  /**
   * Divides the cost of an exhibition evenly among the managed clients it meets; what does not
   * divide goes fen by fen to the first of them. If it meets none, it stays unassigned.
   */
  private void divide(GameState state, Campaign.Exhibition exhibition) {
    Portfolio portfolio = portfolios.of(exhibition.firm());
    List<Dealings> met =
        portfolio.all().stream()
            .filter(dealings -> dealings.client().industry().equals(exhibition.industry()))
            .filter(dealings -> dealings.path().stage().isManaged())
            .toList();
    if (met.isEmpty()) {
      return;
    }
    Money cost = state.rules().campaigns().exhibition(exhibition.size()).cost();
    portfolio.bookUnassigned(exhibition.industry(), cost.negated());
    long share = cost.fen() / met.size();
    long left = cost.fen() % met.size();
    for (int i = 0; i < met.size(); i++) {
      met.get(i).profit().add(Account.EXHIBITIONS, Money.ofFen(i < left ? share + 1 : share));
    }
  }
}
