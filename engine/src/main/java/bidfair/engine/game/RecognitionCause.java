package bidfair.engine.game;

/** Why recognition changed (rulebook §5, §8, §9). */
public enum RecognitionCause {
  EXHIBITION,
  SPILLOVER,
  SEMINAR,
  CARE_VISIT,
  ON_TIME,
  LATE,
  SATISFACTION,
  DECAY,
  DEFAULTED
}
