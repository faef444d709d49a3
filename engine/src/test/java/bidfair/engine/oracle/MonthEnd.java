package bidfair.engine.oracle;

import bidfair.engine.market.Client;
import bidfair.engine.scenario.MonthEndRules;
import bidfair.engine.units.Rate;

/** Chapter 9: what every month costs, and how clients forget. */
final class MonthEnd {
  private final World world;
  private final MonthEndRules rules;

  MonthEnd(World world) {
    this.world = world;
    this.rules = world.rules.monthEnd();
  }

  void close() {
    for (World.Firm firm : world.firms) {
      if (firm.inBusiness()) {
        close(firm);
      }
    }
  }

  private void close(World.Firm firm) {
    firm.cash -= rules.overhead().fen();
    firm.cash -= firm.managers * world.rules.firms().managerSalary().fen();
    for (Client client : world.market.clients()) {
      if (firm.pair(client).stage == World.Stage.STABLE) {
        firm.cash -= rules.stableUpkeep().fen();
      }
    }
    for (Client client : world.market.clients()) {
      World.Pair pair = firm.pair(client);
      pair.recognition -= Numbers.share(pair.recognition, decay(pair.stage));
      changeStage(pair);
    }
  }

  private Rate decay(World.Stage stage) {
    return switch (stage) {
      case PROSPECT -> rules.prospectDecay();
      case FORMATION -> rules.formationDecay();
      case STABLE -> rules.stableDecay();
      case DECLINE -> rules.declineDecay();
    };
  }

  private void changeStage(World.Pair pair) {
    int month = world.month();
    switch (pair.stage) {
      case PROSPECT -> {}
      case FORMATION, STABLE -> {
        if (month - pair.lastContactMonth >= rules.idleMonths()) {
          pair.stage = World.Stage.DECLINE;
        }
      }
      case DECLINE -> {
        if (pair.recognition < rules.lostBelow()) {
          pair.stage = World.Stage.PROSPECT;
          pair.barredUntilMonth = month + rules.coolingMonths();
        } else if (pair.recognition >= rules.recoverFrom() && pair.lastContactMonth == month) {
          pair.stage = World.Stage.FORMATION;
        }
      }
    }
  }
}
