package bidfair.engine.game;

import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;

/** Everything a firm can do; people and robots alike (rulebook §4 to §8). */
public sealed interface Action {
  record Enrol(ClientId client) implements Action {}

  record Promote(ClientId client) implements Action {}

  record Release(ClientId client) implements Action {}

  record Hire() implements Action {}

  record Dismiss() implements Action {}

  record StartExhibition(IndustryId industry, ExhibitionSize size) implements Action {}

  record StartSeminar(ClientId client, ProductId product) implements Action {}

  record VisitClient(ClientId client) implements Action {}

  record SubmitBid(TenderId tender, ProductId product, Money unitPrice, ServiceLevel level)
      implements Action {}

  record WithdrawBid(TenderId tender) implements Action {}

  record BuyGoods(ProductId product, int quantity) implements Action {}

  record ReturnGoods(ProductId product, int quantity) implements Action {}

  record ShipOrder(OrderId order) implements Action {}
}
