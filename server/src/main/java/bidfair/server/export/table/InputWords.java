package bidfair.server.export.table;

import bidfair.engine.game.Action;
import bidfair.server.export.text.Texts;
import bidfair.server.json.Json;
import bidfair.server.lab.RoomInput;
import bidfair.server.protocol.Command;

/**
 * Inputs of a room in words. Secrets are not told: neither hashes of tokens and PINs, nor what a
 * bid offers, which may still be sealed; opened bids have a table of their own.
 */
final class InputWords {
  private InputWords() {}

  static String kind(Texts texts, RoomInput input) {
    Object told =
        switch (input) {
          case RoomInput.Order(Command.Play(Action action)) -> action;
          case RoomInput.Order(Command command) -> command;
          default -> input;
        };
    return texts.of("input." + told.getClass().getSimpleName());
  }

  static String details(RoomInput input) {
    return switch (input) {
      case RoomInput.Order(Command.Play(Action action)) -> details(action);
      case RoomInput.Order(Command command) -> members(Json.write(command));
      case RoomInput.TakeSeat seat -> seat.studentNumber() + " " + seat.name();
      case RoomInput.AddToken(int seat, _) -> "seat " + seat;
      case RoomInput.RenewPin(int seat, _) -> "seat " + seat;
      case RoomInput.NoteOrigin(int seat, _, _) -> "seat " + seat;
      case RoomInput.Halt(var reason) -> reason.name();
      case RoomInput.Mend(long from, long to, _) -> "entries " + from + " to " + to;
      case RoomInput.OpenRoom _,
          RoomInput.PassDay _,
          RoomInput.BeginPlanning _,
          RoomInput.EndPhase _ ->
          "";
    };
  }

  private static String details(Action action) {
    return switch (action) {
      case Action.SubmitBid(var tender, _, _, _) -> "tender " + tender.number();
      case Action.WithdrawBid(var tender) -> "tender " + tender.number();
      case Action.Enrol(var client) -> "client " + client.number();
      case Action.Promote(var client) -> "client " + client.number();
      case Action.Release(var client) -> "client " + client.number();
      case Action.VisitClient(var client) -> "client " + client.number();
      case Action.StartSeminar(var client, var product) ->
          "client " + client.number() + ", " + product.key();
      case Action.StartExhibition(var industry, var size) -> industry.key() + ", " + size;
      case Action.BuyGoods(var product, int quantity) -> product.key() + " × " + quantity;
      case Action.ReturnGoods(var product, int quantity) -> product.key() + " × " + quantity;
      case Action.ShipOrder(var order) -> "order " + order.number();
      case Action.Hire() -> "";
      case Action.Dismiss() -> "";
    };
  }

  /** A command's members as they are in the protocol, without its name. */
  private static String members(String json) {
    int comma = json.indexOf(',');
    return comma < 0 ? "" : json.substring(comma + 1, json.length() - 1);
  }
}
