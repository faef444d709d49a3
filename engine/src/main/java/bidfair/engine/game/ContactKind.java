package bidfair.engine.game;

/** What counts as a contact (rulebook §4). */
public enum ContactKind {
  ENROLMENT,
  CAMPAIGN,
  CARE_VISIT,
  VALID_BID,
  DELIVERY
}
