package bidfair.server.world;

import bidfair.engine.game.Action;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.json.Json;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.Table;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a student tries: mostly sensible, sometimes impossible, sometimes not a student's to ask.
 */
final class SeatWishes implements Wishes {
  private static final int ALL = 100;

  @Override
  public Command next(HeldTables seen, Dice dice) {
    int roll = dice.below(ALL);
    if (roll < 4) {
      return new Command.SayReady(dice.percent(70));
    }
    if (roll < 6) {
      return new Command.RenameFirm(dice.oneOf("甲公司", "Acme", "", "=1+1", "\u202Eevil", "Zed"));
    }
    if (roll < 8) {
      return notTheirs(dice);
    }
    return new Command.Play(action(seen, dice));
  }

  private static Command notTheirs(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> new Command.Pause();
      case 1 -> new Command.StepDay();
      case 2 -> new Command.RemoveSeat(1);
      default -> new Command.HandToRobot(new FirmId(1));
    };
  }

  private static Action action(HeldTables seen, Dice dice) {
    return switch (dice.below(20)) {
      case 0, 1, 2, 3 -> new Action.Enrol(client(seen, dice));
      case 4 -> new Action.Promote(client(seen, dice));
      case 5 -> new Action.Release(client(seen, dice));
      case 6 -> dice.percent(80) ? new Action.Hire() : new Action.Dismiss();
      case 7 ->
          new Action.StartExhibition(industry(seen, dice), dice.oneOf(ExhibitionSize.values()));
      case 8 -> new Action.StartSeminar(client(seen, dice), product(seen, dice));
      case 9 -> new Action.VisitClient(client(seen, dice));
      case 10, 11, 12, 13, 14 -> bid(seen, dice);
      case 15 -> new Action.WithdrawBid(tender(seen, dice));
      case 16 -> new Action.ReturnGoods(product(seen, dice), dice.below(20));
      default -> deliver(seen, dice);
    };
  }

  private static Action bid(HeldTables seen, Dice dice) {
    Optional<PublicRow.TenderCall> call =
        any(seen, Table.TENDERS, PublicRow.TenderCall.class, dice);
    if (call.isEmpty() || dice.percent(3)) {
      return new Action.SubmitBid(
          new TenderId(dice.below(1_000)),
          product(seen, dice),
          Money.ofFen(dice.oneOf(0L, 1L, Long.MAX_VALUE / 4)),
          ServiceLevel.BASIC);
    }
    long ceiling = call.get().ceiling().fen();
    return new Action.SubmitBid(
        call.get().key(),
        product(seen, dice),
        Money.ofFen(ceiling * dice.between(70, 101) / ALL),
        dice.oneOf(ServiceLevel.values()));
  }

  /** Buys what an order needs, or ships it. */
  private static Action deliver(HeldTables seen, Dice dice) {
    Optional<FirmRow.FirmOrder> order = any(seen, Table.ORDERS, FirmRow.FirmOrder.class, dice);
    if (order.isEmpty()) {
      return dice.percent(50)
          ? new Action.BuyGoods(product(seen, dice), dice.oneOf(-1, 0, 5, Integer.MAX_VALUE))
          : new Action.ShipOrder(new OrderId(1 + dice.below(5)));
    }
    boolean there = order.get().inStock() >= order.get().quantity();
    return there || dice.percent(20)
        ? new Action.ShipOrder(order.get().key())
        : new Action.BuyGoods(order.get().product(), order.get().quantity());
  }

  private static ClientId client(HeldTables seen, Dice dice) {
    return dice.percent(3)
        ? new ClientId(99_999)
        : any(seen, Table.CLIENTS, PublicRow.Client.class, dice)
            .map(PublicRow.Client::key)
            .orElse(new ClientId(1));
  }

  private static ProductId product(HeldTables seen, Dice dice) {
    return any(seen, Table.PRODUCTS, PublicRow.Product.class, dice)
        .map(PublicRow.Product::key)
        .orElse(new ProductId("no-such-thing"));
  }

  private static IndustryId industry(HeldTables seen, Dice dice) {
    return any(seen, Table.INDUSTRIES, PublicRow.Industry.class, dice)
        .map(PublicRow.Industry::key)
        .orElse(new IndustryId("no-such-thing"));
  }

  private static TenderId tender(HeldTables seen, Dice dice) {
    return any(seen, Table.BIDS, FirmRow.StandingBid.class, dice)
        .map(FirmRow.StandingBid::key)
        .orElse(new TenderId(1));
  }

  private static <R extends Row> Optional<R> any(
      HeldTables seen, Table table, Class<R> type, Dice dice) {
    List<JsonNode> rows = seen.rows(table);
    return rows.isEmpty() ? Optional.empty() : Optional.of(Json.read(dice.oneOf(rows), type));
  }
}
