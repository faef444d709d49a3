package bidfair.engine.scenario;

/** Who learns the whole score sheet of an opened tender (rulebook §7). */
public enum Disclosure {
  /** Nobody; everybody learns winner and price. */
  WINNER_ONLY,
  /** Those who bid; the others learn winner and price. */
  SHEET_TO_BIDDERS,
  /** Everybody. */
  SHEET_TO_ALL
}
