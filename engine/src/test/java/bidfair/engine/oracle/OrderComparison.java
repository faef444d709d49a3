package bidfair.engine.oracle;

import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Score;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.ProductId;
import java.util.List;

/** Finds where the engine and the oracle differ on openings and orders. */
final class OrderComparison {
  private static final Score NONE = new Score(0, 0, 0, 0);

  /** What both know of an order; the bond is the part that is still locked. */
  private record Line(
      int firm,
      ProductId product,
      long value,
      String level,
      long bond,
      int due,
      int arrives,
      int charges,
      String status) {
    static Line of(Order order) {
      return new Line(
          order.firm().number(),
          order.product(),
          order.value().fen(),
          order.level().name(),
          order.isOpen() ? order.bond().fen() : 0,
          order.dueOn(),
          order.arrivesOn(),
          order.lateCharges(),
          order.status().name());
    }

    static Line of(World.Order order) {
      return new Line(
          order.firm.number,
          order.product.id(),
          order.value(),
          order.level.name(),
          order.bond,
          order.dueDay,
          order.arrivalDay,
          order.charges,
          order.state.name());
    }
  }

  private final GameState state;
  private final World world;
  private int openingsCompared;

  OrderComparison(GameState state, World world) {
    this.state = state;
    this.world = world;
  }

  /** Compares all orders, and the openings since the last call. */
  void compare(List<String> differences) {
    same(
        differences,
        "orders",
        state.orders().all().stream().map(Line::of).toList(),
        world.orders.stream().map(Line::of).toList());
    if (state.bids().sheets().size() != openingsCompared) {
      same(
          differences,
          "openings",
          state.bids().sheets().stream().map(OrderComparison::opened).toList(),
          world.opened);
    }
    openingsCompared = world.opened.size();
  }

  private static World.Opened opened(OpeningSheet sheet) {
    return new World.Opened(
        sheet.tender().number(),
        sheet.bids().stream().map(OrderComparison::line).toList(),
        sheet.winner().map(FirmId::number).orElse(0));
  }

  private static World.Line line(JudgedBid judged) {
    Score score = judged.score().orElse(NONE);
    return new World.Line(
        judged.bid().firm().number(),
        judged.voidReason().map(Enum::name).orElse(""),
        score.recognition(),
        score.price(),
        score.service(),
        score.total());
  }

  private static void same(List<String> differences, String what, List<?> engine, List<?> oracle) {
    if (!engine.equals(oracle)) {
      differences.add("%s: engine %s, oracle %s".formatted(what, engine, oracle));
    }
  }
}
