package bidfair.engine.review.tender;

import bidfair.engine.game.Relation;
import bidfair.engine.scenario.Rules;
import java.util.List;

/**
 * How a firm's recognition with a client went in a month, from where the firm could work on it.
 *
 * @param since the first day of the month, or the later one since which the firm manages the client
 * @param recognition at that moment, centipoints
 * @param campaigns that had reached the client this month by then
 * @param strokes since then, in the order of their effect
 */
record Course(int since, int recognition, int campaigns, List<Stroke> strokes) {
  Course {
    strokes = List.copyOf(strokes);
  }

  static Course from(int day, Relation relation) {
    return new Course(day, relation.recognition(), relation.campaignsThisMonth(), List.of());
  }

  /** Recognition after all that happened. */
  int outcome(Rules rules) {
    return outcome(rules, strokes);
  }

  /** Recognition if these strokes had fallen instead. */
  int outcome(Rules rules, List<Stroke> instead) {
    int reached = recognition;
    int tiring = campaigns;
    for (Stroke stroke : instead) {
      reached = stroke.apply(rules, reached, tiring);
      tiring += stroke instanceof Stroke.Reached ? 1 : 0;
    }
    return reached;
  }
}
