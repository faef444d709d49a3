package bidfair.server.view;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.FirmLogs;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;

/** Table {@code log} of one firm: who did what, and what became of it. */
final class LogRows implements RowSource {
  /**
   * The name of a kind of action: one text for all lines, of which a lab has a hundred thousand.
   */
  private static final ClassValue<String> WHAT =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
          String name = kind.getSimpleName();
          return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
      };

  private final FirmId firm;

  LogRows(FirmId firm) {
    this.firm = firm;
  }

  /** Lines never change, so that only new ones are made. */
  @Override
  public Change changes(RoomReading room, HeldTable held, Dirty dirty) {
    List<Row> put = new ArrayList<>();
    SequencedCollection<FirmLogs.Line> lines = room.state().logs().of(firm).lines();
    int oldest = lines.isEmpty() ? Integer.MAX_VALUE : lines.getFirst().number();
    List<Object> gone = held.keys().stream().takeWhile(key -> (Integer) key < oldest).toList();
    for (FirmLogs.Line line : lines.reversed()) {
      if (held.keys().contains(line.number())) {
        break;
      }
      put.addFirst(row(line));
    }
    return new Change(put, gone);
  }

  private static FirmRow.LogLine row(FirmLogs.Line line) {
    return new FirmRow.LogLine(
        line.number(),
        line.day(),
        line.who(),
        WHAT.get(line.action().getClass()),
        subject(line.action()),
        line.verdict().isAccepted(),
        line.verdict().reason());
  }

  private static String subject(Action action) {
    return switch (action) {
      case Action.Enrol(var client) -> number(client.number());
      case Action.Promote(var client) -> number(client.number());
      case Action.Release(var client) -> number(client.number());
      case Action.Hire() -> "";
      case Action.Dismiss() -> "";
      case Action.StartExhibition(var industry, _) -> industry.key();
      case Action.StartSeminar(var client, _) -> number(client.number());
      case Action.VisitClient(var client) -> number(client.number());
      case Action.SubmitBid(var tender, _, _, _) -> number(tender.number());
      case Action.WithdrawBid(var tender) -> number(tender.number());
      case Action.BuyGoods(var product, _) -> product.key();
      case Action.ReturnGoods(var product, _) -> product.key();
      case Action.ShipOrder(var order) -> number(order.number());
    };
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
