package bidfair.server.view;

/** How much the view keeps, in one place. */
public final class ViewLimits {
  /** The latest frames of each audience that are kept for those who come back. */
  static final int KEPT_FRAMES = 200;

  /**
   * The most bytes of such frames; the oldest go first. As much as a phone misses in some minutes:
   * a school has thousands of audiences, and who has missed more gets a snapshot.
   */
  static final int KEPT_BYTES = 64 * 1024;

  static final int HEADLINES = 100;

  private ViewLimits() {}
}
