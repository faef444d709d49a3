package bidfair.engine.rules;

import bidfair.engine.game.Firm;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.Score;
import bidfair.engine.scenario.ScoringRules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import java.util.Comparator;

/** Comprehensive scoring: pure functions, used by openings and by whoever explains them (§7). */
public final class Scoring {
  /** Valid bids: highest score wins; ties: higher R, lower price, earlier submission. */
  public static final Comparator<JudgedBid> BEST_FIRST =
      Comparator.comparingInt((JudgedBid judged) -> judged.score().orElseThrow().total())
          .thenComparingInt(judged -> judged.score().orElseThrow().recognition())
          .reversed()
          .thenComparing(judged -> judged.bid().unitPrice())
          .thenComparingInt(judged -> judged.bid().submission());

  private Scoring() {}

  /** The weighted sum of R, P and S. */
  public static Score score(Weights weights, int recognition, int price, int service) {
    int total =
        weights.recognition() * recognition + weights.price() * price + weights.service() * service;
    return new Score(recognition, price, service, total);
  }

  /** P = 10 000 × L / price, with L the lowest valid price. */
  public static int pricePoints(Money lowest, Money price) {
    return Math.toIntExact(Math.multiplyExact(Points.MAX, lowest.fen()) / price.fen());
  }

  /** S = (7 × level + 3 × record) / 10. */
  public static int servicePoints(ScoringRules rules, ServiceLevel level, int record) {
    return (rules.levelWeight() * rules.level(level) + rules.recordWeight() * record)
        / (rules.levelWeight() + rules.recordWeight());
  }

  /** 10 000 × on-time deliveries / closed orders; 5 000 if the firm has closed none. */
  public static int record(ScoringRules rules, Firm firm) {
    return firm.closed() == 0
        ? rules.recordWithoutOrders()
        : Math.toIntExact((long) Points.MAX * firm.onTime() / firm.closed());
  }
}
