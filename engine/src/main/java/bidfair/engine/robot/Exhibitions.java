package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.Money;

/**
 * An exhibition at the start of a month in each industry in which the firm has several clients.
 *
 * @param worthwhile as many clients there as make it worth the cost
 * @param target mean recognition there from which it needs none, centipoints
 * @param reserve cash that exhibitions leave untouched
 */
record Exhibitions(ExhibitionSize size, int worthwhile, int target, Money reserve)
    implements Habit {
  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    CampaignTerms terms = view.rules().campaigns().exhibition(size);
    if (view.dayOfMonth() + terms.days() > view.rules().calendar().bidClosingDay()) {
      return;
    }
    for (Industry industry : view.industries()) {
      if (isDue(view, industry)) {
        agenda.pay(terms.cost(), reserve, new Action.StartExhibition(industry.id(), size));
      }
    }
  }

  private boolean isDue(PlayerView view, Industry industry) {
    int clients = 0;
    long recognition = 0;
    for (Client client : view.managed()) {
      if (client.industry().equals(industry.id())) {
        if (view.relation(client).campaignsThisMonth() > 0) {
          return false;
        }
        clients++;
        recognition += view.relation(client).recognition();
      }
    }
    return clients >= worthwhile
        && recognition < (long) target * clients
        && !view.isExhibiting(industry.id());
  }
}
