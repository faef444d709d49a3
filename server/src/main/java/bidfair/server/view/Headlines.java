package bidfair.server.view;

import static java.util.Comparator.comparing;

import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Tender;
import bidfair.engine.units.Money;
import bidfair.server.protocol.PublicRow.Headline;
import bidfair.server.protocol.PublicRow.Headline.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Table {@code headlines}, told from the state alone. A headline's key is its day and its place
 * within the day, so that it keeps it whenever the table is made.
 */
final class Headlines {
  private static final int PLACES_PER_DAY = 1_000_000;
  private static final int OPENED_FROM = 1;
  private static final int DEFAULTED_FROM = 300_000;
  private static final int CLOSED = 600_000;
  private static final int BANKRUPT_FROM = 600_001;
  private static final int ENDED = 999_999;

  private final GameState game;
  private final List<Headline> all = new ArrayList<>();

  private Headlines(GameState game) {
    this.game = game;
  }

  /** The latest, oldest first. */
  static List<Headline> of(GameState game) {
    Headlines headlines = new Headlines(game);
    headlines.months();
    game.bids().sheets().forEach(headlines::opening);
    game.orders().all().stream()
        .filter(order -> order.status() == Order.Status.DEFAULTED)
        .forEach(headlines::defaulted);
    game.firms().stream().filter(firm -> !firm.inBusiness()).forEach(headlines::bankrupt);
    game.ranking().stream().findFirst().ifPresent(headlines::ended);
    headlines.all.sort(comparing(Headline::key));
    int size = headlines.all.size();
    return headlines.all.subList(Math.max(0, size - ViewLimits.HEADLINES), size);
  }

  private void months() {
    int daysPerMonth = game.rules().calendar().daysPerMonth();
    for (int month = 1; month <= game.month(); month++) {
      int firstDay = (month - 1) * daysPerMonth + 1;
      add(firstDay, 0, Kind.MONTH_OPENED, Map.of("month", (long) month));
      if (month < game.month()) {
        add(month * daysPerMonth, CLOSED, Kind.MONTH_CLOSED, Map.of("month", (long) month));
      }
    }
  }

  private void opening(OpeningSheet sheet) {
    Tender tender = game.market().tender(sheet.tender());
    Map<String, Long> facts = new TreeMap<>();
    facts.put("client", (long) tender.client().number());
    facts.put("tender", (long) tender.id().number());
    sheet.winner().ifPresent(firm -> facts.put("firm", (long) firm.number()));
    sheet.winningPrice().ifPresent(price -> facts.put("amount", value(tender, price).fen()));
    Kind kind = sheet.failed() ? Kind.FAILED_TENDER : Kind.AWARD;
    add(sheet.day(), OPENED_FROM + tender.id().number(), kind, facts);
  }

  private void defaulted(Order order) {
    add(
        order.closedOn(),
        DEFAULTED_FROM + order.id().number(),
        Kind.DEFAULT,
        Map.of(
            "firm", (long) order.firm().number(),
            "client", (long) order.client().number(),
            "amount", order.value().fen()));
  }

  private void bankrupt(Firm firm) {
    add(
        firm.bankruptOn(),
        BANKRUPT_FROM + firm.id().number(),
        Kind.BANKRUPTCY,
        Map.of("firm", (long) firm.id().number()));
  }

  private void ended(Standing best) {
    add(game.day(), ENDED, Kind.GAME_ENDED, Map.of("firm", (long) best.firm().number()));
  }

  private static Money value(Tender tender, Money price) {
    return price.times(tender.quantity());
  }

  private void add(int day, int place, Kind kind, Map<String, Long> facts) {
    all.add(new Headline(day * PLACES_PER_DAY + place, day, kind, new TreeMap<>(facts)));
  }
}
