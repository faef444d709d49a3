package bidfair.engine.review.tender;

import bidfair.engine.rules.CampaignGains;
import bidfair.engine.rules.LateOrders;
import bidfair.engine.rules.Satisfaction;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.Points;
import java.util.Comparator;

/** What moved a firm's recognition with a client that it manages (rulebook §5, §8). */
sealed interface Stroke {
  /** In the order of effect: campaigns first, by their start; then all others as they came. */
  Comparator<Stroke> IN_ORDER =
      Comparator.comparingInt(Stroke::day).thenComparingInt(Stroke::startedOn);

  /** The day of its effect. */
  int day();

  /** For campaigns the day of their start. */
  default int startedOn() {
    return Integer.MAX_VALUE;
  }

  /**
   * Recognition after it.
   *
   * @param campaigns that reached the client before it this month
   */
  int apply(Rules rules, int recognition, int campaigns);

  /**
   * A campaign that reached the client.
   *
   * @param gain before the campaigns before it have tired the client
   */
  record Reached(int day, int startedOn, int gain) implements Stroke {
    @Override
    public int apply(Rules rules, int recognition, int campaigns) {
      return Points.grow(recognition, CampaignGains.tired(rules.campaigns(), gain, campaigns));
    }
  }

  record Visited(int day) implements Stroke {
    @Override
    public int apply(Rules rules, int recognition, int campaigns) {
      return Points.grow(recognition, rules.campaigns().careGain());
    }
  }

  record Delivered(int day, int daysLate, int satisfaction) implements Stroke {
    @Override
    public int apply(Rules rules, int recognition, int campaigns) {
      int arrived = Satisfaction.afterArrival(rules.orders(), recognition, daysLate);
      return Satisfaction.afterJudgement(arrived, satisfaction);
    }
  }

  record Defaulted(int day) implements Stroke {
    @Override
    public int apply(Rules rules, int recognition, int campaigns) {
      return LateOrders.afterDefault(rules.orders(), recognition);
    }
  }
}
