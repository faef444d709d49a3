package bidfair.engine.rules;

import bidfair.engine.game.Relation;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.units.Points;
import bidfair.engine.units.Rate;

/**
 * What campaigns are worth with one client as things stand: pure functions, used when they take
 * effect and by whoever wants to know before paying (rulebook §5). Gains are centipoints.
 */
public final class CampaignGains {
  private CampaignGains() {}

  /** A quarter where the firm does not manage the client, then tired by the campaigns before it. */
  public static int exhibition(CampaignRules rules, ExhibitionSize size, Relation relation) {
    int gain = exhibition(rules, size, relation.isManaged());
    return tired(rules, gain, relation.campaignsThisMonth());
  }

  /**
   * Half if the product lacks a feature the client requires, then tired by the campaigns before it.
   */
  public static int seminar(CampaignRules rules, boolean fits, Relation relation) {
    return tired(rules, seminar(rules, fits), relation.campaignsThisMonth());
  }

  /** The gain of an exhibition before anything has tired the client. */
  public static int exhibition(CampaignRules rules, ExhibitionSize size, boolean managed) {
    int gain = rules.exhibition(size).gain();
    return managed ? gain : reduced(gain, rules.spilloverRate());
  }

  /** The gain of a seminar before anything has tired the client. */
  public static int seminar(CampaignRules rules, boolean fits) {
    int gain = rules.seminar().gain();
    return fits ? gain : reduced(gain, rules.mismatchRate());
  }

  /**
   * What is left of a gain.
   *
   * @param campaigns that already reached the client this month while it was managed
   */
  public static int tired(CampaignRules rules, int gain, int campaigns) {
    int tired = gain;
    for (int i = 0; i < campaigns; i++) {
      tired = reduced(tired, rules.fatigueRate());
    }
    return tired;
  }

  /** By how much a gain lets recognition grow. */
  public static int growth(Relation relation, int gain) {
    return Points.grow(relation.recognition(), gain) - relation.recognition();
  }

  private static int reduced(int gain, Rate rate) {
    return Math.toIntExact(rate.of(gain));
  }
}
