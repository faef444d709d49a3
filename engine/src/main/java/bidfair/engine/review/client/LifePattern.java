package bidfair.engine.review.client;

/**
 * What became of a relation, as it stands. The four patterns of a relation that ran its course are
 * those of {@link Theory#LIFE_PATTERN}.
 */
public enum LifePattern {
  /** Never managed. */
  NOT_BEGUN,
  /** Managed and not yet long STABLE: it can still become anything. */
  DEVELOPING,
  /** 早期流产型: ended (PROSPECT or DECLINE), never STABLE, without one accepted order. */
  BROKEN_OFF_EARLY,
  /** 中途夭折型: ended, never STABLE, but after at least one accepted order. */
  BROKEN_OFF_MIDWAY,
  /** 提前退出型: was STABLE once and ended. */
  LEFT_EARLY,
  /** 长久保持型: STABLE now, and without a break for at least the months of the measures. */
  LONG_LASTING
}
