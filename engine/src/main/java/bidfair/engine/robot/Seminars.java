package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.game.Relation;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.units.Money;
import java.util.Comparator;
import java.util.List;

/**
 * Seminars for clients, those who know the firm best first, in time for this month's opening.
 *
 * @param target recognition from which a client needs none, centipoints
 * @param perMonth as many as one client sees in a month
 * @param reserve cash that seminars leave untouched
 */
record Seminars(int target, int perMonth, For invited, Money reserve, ProductChoice choice)
    implements Habit {
  /** Which clients see one. */
  enum For {
    EVERYBODY,
    /** Those with a tender this month. */
    TENDERS
  }

  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    CampaignTerms terms = view.rules().campaigns().seminar();
    if (view.dayOfMonth() + terms.days() > view.rules().calendar().bidClosingDay()) {
      return;
    }
    List<Client> invited =
        view.managed().stream()
            .filter(client -> isDue(view, client))
            .sorted(
                Comparator.comparingInt((Client client) -> view.relation(client).recognition())
                    .reversed())
            .toList();
    for (Client client : invited) {
      int occasion = 100 * view.month() + view.relation(client).campaignsThisMonth();
      agenda.pay(
          terms.cost(),
          reserve,
          new Action.StartSeminar(client.id(), choice.choose(view, client, occasion).id()));
    }
  }

  private boolean isDue(PlayerView view, Client client) {
    Relation relation = view.relation(client);
    return relation.recognition() < target
        && relation.campaignsThisMonth() < perMonth
        && (invited == For.EVERYBODY || view.openTender(client.id()).isPresent())
        && !view.isHoldingSeminar(client.id());
  }
}
