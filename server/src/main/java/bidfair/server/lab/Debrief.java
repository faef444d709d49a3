package bidfair.server.lab;

import bidfair.server.protocol.DebriefChapter;

/**
 * What the teacher shows of a game that is over.
 *
 * @param month up to which the chapter is shown
 * @param shown whether it is; if not, month and chapter are those shown last
 * @param open whether everybody may see every firm's review
 */
public record Debrief(int month, DebriefChapter chapter, boolean shown, boolean open) {
  static final Debrief NONE = new Debrief(1, DebriefChapter.RANKING, false, false);

  Debrief showing(int changed, DebriefChapter other) {
    return new Debrief(changed, other, true, open);
  }

  Debrief hidden() {
    return new Debrief(month, chapter, false, open);
  }

  Debrief opened(boolean changed) {
    return new Debrief(month, chapter, shown, changed);
  }
}
