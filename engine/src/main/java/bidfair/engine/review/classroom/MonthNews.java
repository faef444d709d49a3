package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.rules.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worth telling of the running month. */
final class MonthNews {
  private final List<ClassHeadline> falls = new ArrayList<>();
  private Optional<ClassHeadline.BiggestOrder> biggest = Optional.empty();
  private Optional<ClassHeadline.NarrowestDecision> narrowest = Optional.empty();
  private Optional<ClassHeadline.PriceFloor> lowest = Optional.empty();

  /** The lowest markup of a tender won before this month. */
  private Optional<Integer> floor = Optional.empty();

  void hear(GameState state, Event event) {
    switch (event) {
      case Event.FirmBankrupt(var firm, int day) ->
          falls.add(new ClassHeadline.FirmFell(firm, day));
      case Event.OrderAwarded(var order) -> award(order);
      case Event.TenderOpened(var sheet) -> opening(state, sheet);
      default -> {}
    }
  }

  List<ClassHeadline> falls() {
    return List.copyOf(falls);
  }

  /** The news from the openings. */
  List<ClassHeadline> trade() {
    List<ClassHeadline> news = new ArrayList<>();
    biggest.ifPresent(news::add);
    narrowest.ifPresent(news::add);
    lowest.filter(won -> floor.isPresent() && isBelowFloor(won)).ifPresent(news::add);
    return news;
  }

  /** Begins the next month. */
  void turnOver() {
    floor = lowest.filter(this::isBelowFloor).map(ClassHeadline.PriceFloor::markup).or(() -> floor);
    falls.clear();
    biggest = Optional.empty();
    narrowest = Optional.empty();
    lowest = Optional.empty();
  }

  private boolean isBelowFloor(ClassHeadline.PriceFloor won) {
    return floor.isEmpty() || won.markup() < floor.get();
  }

  private void award(Order order) {
    if (biggest.isEmpty() || order.value().compareTo(biggest.get().value()) > 0) {
      biggest =
          Optional.of(
              new ClassHeadline.BiggestOrder(
                  order.id(), order.firm(), order.client(), order.value()));
    }
  }

  private void opening(GameState state, OpeningSheet sheet) {
    if (sheet.failed()) {
      return;
    }
    List<JudgedBid> best =
        sheet.bids().stream()
            .filter(judged -> judged.score().isPresent())
            .sorted(Scoring.BEST_FIRST)
            .limit(2)
            .toList();
    price(sheet, Markup.of(state.market(), best.getFirst().bid()));
    if (best.size() == 2) {
      decision(sheet, best.getFirst(), best.getLast());
    }
  }

  private void price(OpeningSheet sheet, int markup) {
    if (lowest.isEmpty() || markup < lowest.get().markup()) {
      lowest =
          Optional.of(
              new ClassHeadline.PriceFloor(sheet.tender(), sheet.winner().orElseThrow(), markup));
    }
  }

  private void decision(OpeningSheet sheet, JudgedBid winner, JudgedBid second) {
    int margin = winner.score().orElseThrow().total() - second.score().orElseThrow().total();
    if (narrowest.isEmpty() || margin < narrowest.get().margin()) {
      narrowest =
          Optional.of(
              new ClassHeadline.NarrowestDecision(
                  sheet.tender(), winner.bid().firm(), second.bid().firm(), margin));
    }
  }
}
