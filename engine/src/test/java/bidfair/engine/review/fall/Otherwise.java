package bidfair.engine.review.fall;

import bidfair.engine.Game;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Action;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Input;
import bidfair.engine.game.Order;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plays a game once more by the rules, with one firm making the choices of its rescue. */
final class Otherwise {
  private final PlayedGame played;
  private final FirmId firm;
  private final Rescue rescue;
  private final int lastDayOfChoice;
  private final Game game;

  private Otherwise(PlayedGame played, FirmId firm, Rescue rescue, int lastDayOfChoice) {
    this.played = played;
    this.firm = firm;
    this.rescue = rescue;
    this.lastDayOfChoice = lastDayOfChoice;
    game = new Game(played.rules(), played.market());
  }

  /** The day on which the firm falls now, up to a day; 0 if it does not. */
  static int bankruptOn(
      PlayedGame played, FirmId firm, Rescue rescue, int lastDayOfChoice, int day) {
    Otherwise otherwise = new Otherwise(played, firm, rescue, lastDayOfChoice);
    otherwise.playPast(day);
    return otherwise.game.state().firm(firm).bankruptOn();
  }

  private void playPast(int day) {
    for (Input input : withoutWhatIsNotBought()) {
      if (input instanceof Input.Tick) {
        if (game.state().day() == lastDayOfChoice) {
          returnGoods();
        }
        if (game.state().day() > day) {
          return;
        }
        game.submit(input);
        if (game.state().day() == rescue.day()) {
          withdrawBids();
        }
      } else {
        asItIsNow(input).ifPresent(game::submit);
      }
    }
  }

  /**
   * The inputs with less bought of what the rescue does not need, of the latest purchases first.
   */
  private List<Input> withoutWhatIsNotBought() {
    Map<ProductId, Integer> tooMany = new TreeMap<>();
    for (RescueStep step : rescue.steps()) {
      if (step.kind() == RescueKind.NO_PURCHASE
          && step.reference() instanceof Reference.ToProduct(var product, int quantity)) {
        tooMany.put(product, quantity);
      }
    }
    List<Input> inputs = new ArrayList<>(played.inputs());
    for (int i = lastBefore(inputs); i >= 0; i--) {
      if (inputs.get(i) instanceof Input.Act(var buyer, Action.BuyGoods(var product, int quantity))
          && buyer.equals(firm)) {
        int less = Math.min(quantity, tooMany.getOrDefault(product, 0));
        tooMany.merge(product, -less, Integer::sum);
        inputs.set(i, new Input.Act(firm, new Action.BuyGoods(product, quantity - less)));
      }
    }
    return inputs;
  }

  /** The last input before the fall: the firm has none after it. */
  private static int lastBefore(List<Input> inputs) {
    return inputs.size() - 1;
  }

  private void returnGoods() {
    for (RescueStep step : rescue.steps()) {
      if (step.kind() == RescueKind.RETURN_GOODS
          && step.reference() instanceof Reference.ToProduct(var product, int quantity)) {
        game.submit(new Input.Act(firm, new Action.ReturnGoods(product, quantity)));
      }
    }
  }

  private void withdrawBids() {
    for (Bid bid : game.state().bids().standing(firm)) {
      if (names(RescueKind.NO_BID, new Reference.ToTender(bid.tender()))) {
        game.submit(new Input.Act(firm, new Action.WithdrawBid(bid.tender())));
      }
    }
  }

  /** The input as it is now, unless it is one of the choices made otherwise. */
  private Optional<Input> asItIsNow(Input input) {
    if (!(input instanceof Input.Act(var actor, var action))) {
      return Optional.of(input);
    }
    if (action instanceof Action.ShipOrder(var order)) {
      if (actor.equals(firm) && isLeft(action)) {
        return Optional.empty();
      }
      return now(order).map(id -> new Input.Act(actor, new Action.ShipOrder(id)));
    }
    return actor.equals(firm) && isLeft(action) ? Optional.empty() : Optional.of(input);
  }

  private boolean isLeft(Action action) {
    if (game.state().day() < rescue.day()) {
      return false;
    }
    return switch (action) {
      case Action.Hire _ -> names(RescueKind.NO_HIRING, new Reference.ToFirm());
      case Action.StartExhibition(var industry, _) ->
          names(RescueKind.NO_EXHIBITION, new Reference.ToIndustry(industry));
      case Action.StartSeminar(var client, _) ->
          names(RescueKind.NO_SEMINAR, new Reference.ToClient(client));
      case Action.VisitClient(var client) ->
          names(RescueKind.NO_CARE_VISIT, new Reference.ToClient(client));
      case Action.SubmitBid bid -> names(RescueKind.NO_BID, new Reference.ToTender(bid.tender()));
      case Action.ShipOrder(var order) ->
          names(RescueKind.NO_SHIPMENT, new Reference.ToOrder(order));
      default -> false;
    };
  }

  /** Orders are numbered over all firms: one fewer changes the numbers of those after it. */
  private Optional<OrderId> now(OrderId before) {
    Order was = played.end().orders().get(before);
    return game.state().orders().all().stream()
        .filter(order -> order.tender().equals(was.tender()) && order.firm().equals(was.firm()))
        .map(Order::id)
        .findFirst();
  }

  private boolean names(RescueKind kind, Reference reference) {
    return rescue.steps().stream()
        .anyMatch(step -> step.kind() == kind && step.reference().equals(reference));
  }
}
