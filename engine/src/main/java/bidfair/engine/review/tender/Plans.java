package bidfair.engine.review.tender;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest plans by which firms would have come to a recognition this month. Not thread-safe.
 */
final class Plans implements Spectator {
  private final Market market;
  private final Planning planning;
  private final CampaignLog campaigns = new CampaignLog();
  private final Courses courses = new Courses(campaigns);
  private final CashLog cash;
  private final List<Spectator> logs;

  Plans(Rules rules, Market market) {
    this.market = market;
    planning = new Planning(rules);
    cash = new CashLog(rules.calendar(), market.firms());
    logs = List.of(campaigns, courses, cash);
  }

  @Override
  public void after(GameState state, Event event) {
    logs.forEach(log -> log.after(state, event));
  }

  /** The recognition that wins an opening which is held now, and what it would have cost. */
  Optional<RecognitionThatWins> recognition(GameState state, WhatWins wins) {
    return wins.recognition().stream()
        .mapToObj(needed -> {
          Optional<CampaignPlan> plan = cheapest(state, wins, needed);
          Money cost = plan.map(CampaignPlan::cost).orElse(Money.ZERO);
          return new RecognitionThatWins(
              needed,
              needed - wins.offer().recognition(),
              plan,
              wins.contribution(wins.offer()).minus(cost));
        })
        .findFirst();
  }

  private Optional<CampaignPlan> cheapest(GameState state, WhatWins wins, int needed) {
    FirmId firm = wins.offer().bid().firm();
    return situation(state, firm, wins.opening().tender().client())
        .flatMap(situation -> planning.cheapest(situation, needed))
        .map(schedule -> plan(schedule, wins));
  }

  private Optional<Situation> situation(GameState state, FirmId firm, ClientId id) {
    Client client = market.client(id);
    return courses
        .of(firm, id)
        .map(course ->
            new Situation(
                course,
                state.relation(firm, id).caredThisMonth(),
                campaigns.exhibitions(firm, client),
                campaigns.seminars(firm, client),
                state.day()));
  }

  private CampaignPlan plan(Schedule schedule, WhatWins wins) {
    List<PlannedCampaign> planned = schedule.planned();
    Money cost = planned.stream().map(PlannedCampaign::cost).reduce(Money.ZERO, Money::plus);
    Offer afterwards = wins.offer().withCash(wins.offer().cash().minus(cost));
    boolean funded = wins.opening().judging().isValid(wins.opening().tender(), afterwards);
    return new CampaignPlan(
        cost,
        planned,
        schedule.recognition(),
        funded && isAffordable(planned, wins.offer().bid().firm()));
  }

  /** The firm's own payments, too, must not have failed for want of what the plan cost by then. */
  private boolean isAffordable(List<PlannedCampaign> planned, FirmId firm) {
    Money spent = Money.ZERO;
    for (PlannedCampaign campaign : planned) {
      spent = spent.plus(campaign.cost());
      if (!cash.lowestSince(firm, campaign.startsOn()).covers(spent)) {
        return false;
      }
    }
    return true;
  }
}
