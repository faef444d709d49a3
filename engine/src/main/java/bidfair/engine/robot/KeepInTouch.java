package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.market.Client;
import bidfair.engine.units.Money;

/** Promotes clients that know the firm well and visits each once a month (rulebook §4, §5). */
record KeepInTouch(Money reserve, boolean visits) implements Habit {
  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    for (Client client : view.managed()) {
      Relation relation = view.relation(client);
      if (relation.stage() == Stage.FORMATION
          && relation.recognition() >= view.rules().firms().promoteFrom()) {
        agenda.add(new Action.Promote(client.id()));
      }
      if (visits && !relation.caredThisMonth()) {
        agenda.pay(
            view.rules().campaigns().careCost(), reserve, new Action.VisitClient(client.id()));
      }
    }
  }
}
