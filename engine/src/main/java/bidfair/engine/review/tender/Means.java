package bidfair.engine.review.tender;

/** What raises recognition, if the firm pays for it (rulebook §5). */
public enum Means {
  EXHIBITION_SMALL,
  EXHIBITION_MEDIUM,
  EXHIBITION_LARGE,
  /** Shows a product that fits the client. */
  SEMINAR,
  CARE_VISIT
}
