package bidfair.server.view;

import static java.util.function.Predicate.not;

import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Score;
import bidfair.engine.rules.Scoring;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.TenderId;
import bidfair.server.protocol.FirmRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Table {@code results}: opened tenders, with as much of their sheets as the scenario discloses.
 */
final class ResultRows {
  private static final Score NO_POINTS = new Score(0, 0, 0, 0);

  private ResultRows() {}

  static List<FirmRow.Result> of(GameState game, FirmId firm) {
    return game.bids().sheets().stream()
        .flatMap(sheet -> result(game, sheet, firm).stream())
        .toList();
  }

  static Optional<FirmRow.Result> of(GameState game, FirmId firm, TenderId tender) {
    return game.bids().sheet(tender).flatMap(sheet -> result(game, sheet, firm));
  }

  private static Optional<FirmRow.Result> result(GameState game, OpeningSheet sheet, FirmId firm) {
    boolean shown = sheet.isShownTo(firm, game.rules().bids().disclosure());
    return shown || sheet.bidOf(firm).isPresent()
        ? Optional.of(result(game, sheet, firm, shown))
        : Optional.empty();
  }

  private static FirmRow.Result result(
      GameState game, OpeningSheet sheet, FirmId firm, boolean shown) {
    List<FirmRow.SheetLine> lines = shown ? lines(sheet) : List.of();
    Optional<FirmRow.SheetLine> own =
        shown
            ? lines.stream().filter(line -> line.firm().equals(firm)).findFirst()
            : sheet.bidOf(firm).map(judged -> undisclosed(sheet, judged));
    return new FirmRow.Result(
        sheet.tender(),
        game.market().tender(sheet.tender()).month(),
        sheet.day(),
        sheet.winner(),
        own,
        lines);
  }

  private static List<FirmRow.SheetLine> lines(OpeningSheet sheet) {
    List<FirmRow.SheetLine> lines = new ArrayList<>();
    sheet.bids().stream()
        .filter(judged -> judged.score().isPresent())
        .sorted(Scoring.BEST_FIRST)
        .forEach(judged -> lines.add(line(judged, lines.size() + 1, points(judged))));
    sheet.bids().stream()
        .filter(not(judged -> judged.score().isPresent()))
        .forEach(judged -> lines.add(line(judged, 0, NO_POINTS)));
    return lines;
  }

  private static FirmRow.SheetLine undisclosed(OpeningSheet sheet, JudgedBid judged) {
    boolean won = sheet.winner().filter(judged.bid().firm()::equals).isPresent();
    return line(judged, won ? 1 : 0, NO_POINTS);
  }

  private static Score points(JudgedBid judged) {
    return judged.score().orElse(NO_POINTS);
  }

  private static FirmRow.SheetLine line(JudgedBid judged, int place, Score points) {
    Bid bid = judged.bid();
    return new FirmRow.SheetLine(
        bid.firm(),
        place,
        bid.product(),
        bid.unitPrice(),
        bid.level(),
        judged.voidReason(),
        points.recognition(),
        points.price(),
        points.service(),
        points.total());
  }
}
