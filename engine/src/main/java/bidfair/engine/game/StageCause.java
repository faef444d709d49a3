package bidfair.engine.game;

/** Why a stage changed (rulebook §4, §8, §9, §10). */
public enum StageCause {
  ENROLLED,
  PROMOTED,
  RELEASED,
  IDLE,
  LOST,
  RECOVERED,
  DEFAULTED,
  BANKRUPT
}
