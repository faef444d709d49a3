package bidfair.server.lab;

import bidfair.engine.review.classroom.Measure;
import bidfair.server.protocol.DebriefChapter;

/**
 * What the teacher shows of a game that is over.
 *
 * @param month up to which the chapter is shown
 * @param measure by which firms are ranked where they are
 * @param shown whether it is; if not, the others are those shown last
 * @param open whether everybody may see every firm's review
 */
public record Debrief(
    int month, DebriefChapter chapter, Measure measure, boolean shown, boolean open) {
  static final Debrief NONE =
      new Debrief(1, DebriefChapter.RANKING, Measure.NET_WORTH, false, false);

  Debrief showing(int changed, DebriefChapter other, Measure by) {
    return new Debrief(changed, other, by, true, open);
  }

  Debrief hidden() {
    return new Debrief(month, chapter, measure, false, open);
  }

  Debrief opened(boolean changed) {
    return new Debrief(month, chapter, measure, shown, changed);
  }
}
