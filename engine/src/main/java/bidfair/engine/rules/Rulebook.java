package bidfair.engine.rules;

import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Turn;
import bidfair.engine.units.FirmId;
import java.util.Optional;

/** Decides every input: the chapters of the rulebook by name (§2). */
public final class Rulebook {
  /** Pinned to each game: a later version never changes a game that was played. */
  public static final String VERSION = "1";

  private Rulebook() {}

  /** Decides an input and applies what follows; a rejected input changes nothing. */
  public static Decision decide(GameState state, Input input) {
    Turn turn = new Turn(state);
    Optional<Rejection> rejection =
        switch (input) {
          case Input.Tick() -> tick(turn);
          case Input.EndGame() -> endGame(turn);
          case Input.Act(var firm, var action) -> act(turn, firm, action);
        };
    return rejection.isPresent()
        ? new Decision.Rejected(rejection.get())
        : new Decision.Accepted(turn.events());
  }

  private static Optional<Rejection> tick(Turn turn) {
    if (turn.state().isOver()) {
      return Optional.of(Rejection.GAME_NOT_RUNNING);
    }
    DayPassing.tick(turn);
    return Optional.empty();
  }

  private static Optional<Rejection> endGame(Turn turn) {
    if (!turn.state().isRunning()) {
      return Optional.of(Rejection.GAME_NOT_RUNNING);
    }
    Settlement.settle(turn);
    return Optional.empty();
  }

  private static Optional<Rejection> act(Turn turn, FirmId firm, Action action) {
    GameState state = turn.state();
    if (!state.isRunning()) {
      return Optional.of(Rejection.GAME_NOT_RUNNING);
    }
    if (!state.market().has(firm)) {
      return Optional.of(Rejection.UNKNOWN_FIRM);
    }
    if (!state.firm(firm).inBusiness()) {
      return Optional.of(Rejection.FIRM_BANKRUPT);
    }
    return switch (action) {
      case Action.Enrol(var client) -> Enrolment.enrol(turn, firm, client);
      case Action.Promote(var client) -> Enrolment.promote(turn, firm, client);
      case Action.Release(var client) -> Enrolment.release(turn, firm, client);
      case Action.Hire() -> Managers.hire(turn, firm);
      case Action.Dismiss() -> Managers.dismiss(turn, firm);
      case Action.StartExhibition(var industry, var size) ->
          Campaigning.startExhibition(turn, firm, industry, size);
      case Action.StartSeminar(var client, var product) ->
          Campaigning.startSeminar(turn, firm, client, product);
      case Action.VisitClient(var client) -> CareVisits.visit(turn, firm, client);
      case Action.SubmitBid bid -> Bidding.submit(turn, firm, bid);
      case Action.WithdrawBid(var tender) -> Bidding.withdraw(turn, firm, tender);
      case Action.BuyGoods(var product, int quantity) -> Goods.buy(turn, firm, product, quantity);
      case Action.ReturnGoods(var product, int quantity) ->
          Goods.giveBack(turn, firm, product, quantity);
      case Action.ShipOrder(var order) -> Shipping.ship(turn, firm, order);
    };
  }
}
