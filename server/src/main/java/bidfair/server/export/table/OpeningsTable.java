package bidfair.server.export.table;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Score;
import bidfair.engine.market.Tender;
import bidfair.engine.units.Money;
import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every tender that was opened, with what came of it. */
final class OpeningsTable {
  private record Row(Tender tender, OpeningSheet sheet, List<JudgedBid> bestFirst) {
    int valid() {
      return bestFirst.size();
    }

    Optional<Score> score(int place) {
      return bestFirst.stream().skip(place).findFirst().flatMap(JudgedBid::score);
    }

    Optional<Money> lowestPrice() {
      return bestFirst.stream()
          .map(judged -> judged.bid().unitPrice())
          .min(Comparator.naturalOrder());
    }
  }

  private OpeningsTable() {}

  static Table<?> of(JournaledGame game, GameNames names) {
    List<Row> rows = game.state().bids().sheets().stream().map(sheet -> row(game, sheet)).toList();
    return Table.of("openings", rows, columns(names));
  }

  private static Row row(JournaledGame game, OpeningSheet sheet) {
    List<JudgedBid> valid =
        sheet.bids().stream()
            .filter(judged -> judged.score().isPresent())
            .sorted(Comparator.comparingInt(judged -> -judged.score().orElseThrow().total()))
            .toList();
    return new Row(game.state().market().tender(sheet.tender()), sheet, valid);
  }

  private static List<Column<Row>> columns(GameNames names) {
    return List.of(
        Column.whole("month", row -> row.tender.month()),
        Column.whole("day", row -> row.sheet.day()),
        Column.whole("tender", row -> row.tender.id().number()),
        Column.text("client", row -> names.of(row.tender.client())),
        Column.text("industry", row -> names.industryOf(row.tender.client())),
        Column.cell("method", row -> Cell.of(names.texts().of(row.tender.method()))),
        Column.whole("recognitionWeight", row -> row.tender.weights().recognition()),
        Column.whole("priceWeight", row -> row.tender.weights().price()),
        Column.whole("serviceWeight", row -> row.tender.weights().service()),
        Column.whole("quantity", row -> row.tender.quantity()),
        Column.cell("ceiling", row -> Cell.of(row.tender.ceiling())),
        Column.whole("deliveryDays", row -> row.tender.deliveryDays()),
        Column.whole("bids", row -> row.sheet.bids().size()),
        Column.whole("voidBids", row -> row.sheet.bids().size() - row.valid()),
        Column.cell(
            "winnerNumber", row -> Cell.of(row.sheet.winner(), firm -> Cell.of(firm.number()))),
        Column.cell("winner", row -> Cell.of(row.sheet.winner(), firm -> Cell.of(names.of(firm)))),
        Column.cell("winningPrice", row -> Cell.of(row.sheet.winningPrice(), Cell::of)),
        Column.cell("lowestPrice", row -> Cell.of(row.lowestPrice(), Cell::of)),
        score("winningScore", 0),
        score("secondScore", 1));
  }

  private static Column<Row> score(String key, int place) {
    return Column.cell(
        key, row -> Cell.of(row.score(place), score -> new Cell.Figure(score.total(), 4)));
  }
}
