package bidfair.server.export.table;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Score;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Every bid that was opened, as the score sheet has it. Bids that are still sealed are not told.
 */
final class BidsTable {
  private record Row(Tender tender, OpeningSheet sheet, JudgedBid judged) {
    boolean won() {
      return sheet.winner().filter(judged.bid().firm()::equals).isPresent();
    }
  }

  private BidsTable() {}

  static Table<?> of(JournaledGame game, GameNames names) {
    List<Row> rows = new ArrayList<>();
    Market market = game.state().market();
    for (OpeningSheet sheet : game.state().bids().sheets()) {
      sheet.bids().forEach(bid -> rows.add(new Row(market.tender(sheet.tender()), sheet, bid)));
    }
    return Table.of("bids", rows, columns(market, names));
  }

  private static List<Column<Row>> columns(Market market, GameNames names) {
    return List.of(
        Column.whole("month", row -> row.tender.month()),
        Column.whole("tender", row -> row.tender.id().number()),
        Column.whole("submission", row -> row.judged.bid().submission()),
        Column.text("client", row -> names.of(row.tender.client())),
        Column.text("industry", row -> names.industryOf(row.tender.client())),
        Column.whole("firmNumber", row -> row.judged.bid().firm().number()),
        Column.text("firm", row -> names.of(row.judged.bid().firm())),
        Column.text("product", row -> names.of(row.judged.bid().product())),
        Column.cell("unitPrice", row -> Cell.of(row.judged.bid().unitPrice())),
        Column.cell(
            "unitCost", row -> Cell.of(market.product(row.judged.bid().product()).unitCost())),
        Column.cell("ceiling", row -> Cell.of(row.tender.ceiling())),
        Column.whole("quantity", row -> row.tender.quantity()),
        Column.cell("serviceLevel", row -> Cell.of(names.texts().of(row.judged.bid().level()))),
        Column.cell(
            "voidReason",
            row -> Cell.of(row.judged.voidReason(), reason -> Cell.of(names.texts().of(reason)))),
        Column.cell("recognition", row -> Cell.points(row.judged.recognition())),
        points("recognitionPoints", Score::recognition),
        points("pricePoints", Score::price),
        points("servicePoints", Score::service),
        Column.cell(
            "score",
            row -> Cell.of(row.judged.score(), score -> new Cell.Figure(score.total(), 4))),
        Column.cell("won", row -> Cell.of(row.won() ? 1 : 0)));
  }

  private static Column<Row> points(String key, ToIntFunction<Score> points) {
    return Column.cell(
        key, row -> Cell.of(row.judged.score(), score -> Cell.points(points.applyAsInt(score))));
  }
}
