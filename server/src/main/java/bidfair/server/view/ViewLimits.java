package bidfair.server.view;

/** How much the view keeps, in one place. */
public final class ViewLimits {
  /** The latest frames of each audience that are kept for those who come back. */
  static final int KEPT_FRAMES = 200;

  /** The most bytes of such frames; the oldest go first. */
  static final int KEPT_BYTES = 256 * 1024;

  static final int HEADLINES = 100;

  private ViewLimits() {}
}
