package bidfair.engine.game;

/** Why a bid is void at the opening; the first that holds counts (rulebook §7). */
public enum VoidReason {
  PRODUCT_MISMATCH,
  OVER_CEILING,
  UNFUNDED
}
