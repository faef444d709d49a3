package bidfair.server.classroom;

import bidfair.engine.game.Action;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Random;

/** What a class gets wrong; nothing of it may ever be accepted. */
final class Mistake {
  private static final int NOWHERE = 99_999;
  private static final ProductId NOTHING = new ProductId("nothing");
  private static final List<Action> ALL =
      List.of(
          new Action.Enrol(new ClientId(NOWHERE)),
          new Action.Enrol(new ClientId(-1)),
          new Action.Promote(new ClientId(NOWHERE)),
          new Action.Release(new ClientId(0)),
          new Action.VisitClient(new ClientId(NOWHERE)),
          new Action.StartExhibition(new IndustryId("nowhere"), ExhibitionSize.LARGE),
          new Action.StartSeminar(new ClientId(NOWHERE), NOTHING),
          new Action.SubmitBid(new TenderId(NOWHERE), NOTHING, Money.ofYuan(1), ServiceLevel.BASIC),
          new Action.SubmitBid(new TenderId(0), NOTHING, Money.ofFen(-1), ServiceLevel.PREMIUM),
          new Action.WithdrawBid(new TenderId(NOWHERE)),
          new Action.BuyGoods(NOTHING, 10),
          new Action.ReturnGoods(NOTHING, Integer.MIN_VALUE),
          new Action.ShipOrder(new OrderId(NOWHERE)),
          new Action.ShipOrder(new OrderId(-1)));

  private Mistake() {}

  static Action any(Random dice) {
    return ALL.get(dice.nextInt(ALL.size()));
  }

  static boolean is(Action action) {
    return ALL.contains(action);
  }
}
