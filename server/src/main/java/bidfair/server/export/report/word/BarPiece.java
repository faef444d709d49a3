package bidfair.server.export.report.word;

import bidfair.server.export.report.Block;

/**
 * The pieces of which the bars of a waterfall are stacked. Those above zero and those below it are
 * stacked apart from each other, away from zero.
 */
enum BarPiece {
  /** From zero to where the bar begins, not to be seen. */
  BASE,
  TOTAL,
  GAIN,
  GAIN_BELOW,
  LOSS,
  LOSS_BELOW;

  /** How long this piece of a bar is, negative to the left of zero. */
  long of(Block.Bar bar) {
    long low = Math.min(bar.from(), bar.to());
    long high = Math.max(bar.from(), bar.to());
    boolean gains = bar.to() >= bar.from();
    long above = Math.max(high, 0) - Math.max(low, 0);
    long below = Math.min(low, 0) - Math.min(high, 0);
    return switch (this) {
      case BASE -> low > 0 ? low : Math.min(high, 0);
      case TOTAL -> bar.total() ? above + below : 0;
      case GAIN -> !bar.total() && gains ? above : 0;
      case GAIN_BELOW -> !bar.total() && gains ? below : 0;
      case LOSS -> !bar.total() && !gains ? above : 0;
      case LOSS_BELOW -> !bar.total() && !gains ? below : 0;
    };
  }
}
