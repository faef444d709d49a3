package bidfair.engine.review.classroom;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.review.client.Customers;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.Ranking;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Points;
import java.util.Arrays;
import java.util.List;

/** The firms by every measure. */
final class Rankings {
  private final GameState state;
  private final Satisfactions satisfactions;
  private final Customers customers;
  private final List<FirmYear> years;

  Rankings(
      GameState state, Satisfactions satisfactions, Customers customers, List<FirmYear> years) {
    this.state = state;
    this.satisfactions = satisfactions;
    this.customers = customers;
    this.years = years;
  }

  List<MeasureRanking> all() {
    return Arrays.stream(Measure.values()).map(this::by).toList();
  }

  private MeasureRanking by(Measure measure) {
    return new MeasureRanking(
        measure,
        Ranking.by(state, firm -> value(measure, firm)).stream()
            .map(place -> new MeasurePlace(place.firm(), place.rank(), place.figure()))
            .toList());
  }

  private long value(Measure measure, FirmId firm) {
    FirmYear year = years.get(firm.number() - 1);
    return switch (measure) {
      case NET_WORTH -> NetWorth.of(state, firm).fen();
      case GROWTH -> growth(firm);
      case SALES -> year.sales().fen();
      case PROFIT -> year.profit().fen();
      case TENDERS_WON -> year.won();
      case ON_TIME_RATE -> onTimeRate(state.firm(firm));
      case SATISFACTION -> satisfactions.mean(firm);
      case CUSTOMER_VALUE -> customers.value(firm, state).fen();
    };
  }

  private long growth(FirmId firm) {
    int over = state.isOver() ? state.month() : state.month() - 1;
    int half = over / 2;
    long growth = 0;
    for (Posting posting : state.ledger(firm).postings()) {
      if (posting.entry() == Entry.INVOICE) {
        int month = state.rules().calendar().monthOf(posting.day());
        boolean later = month > over - half && month <= over;
        boolean earlier = month <= half;
        growth += later ? posting.amount().fen() : earlier ? -posting.amount().fen() : 0;
      }
    }
    return growth;
  }

  private static long onTimeRate(Firm firm) {
    return firm.closed() == 0 ? 0 : (long) Points.MAX * firm.onTime() / firm.closed();
  }
}
