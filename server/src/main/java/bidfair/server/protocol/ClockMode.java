package bidfair.server.protocol;

/** What makes days pass; switchable in play. */
public enum ClockMode {
  /** A day lasts a set time. */
  TIMER,
  /** The teacher steps days or months. */
  TEACHER,
  /** As TIMER, and the month closes early when all active firms are ready. */
  READY
}
