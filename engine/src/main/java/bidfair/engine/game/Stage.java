package bidfair.engine.game;

/** How far a firm and a client have come with each other (rulebook §4). */
public enum Stage {
  PROSPECT,
  FORMATION,
  STABLE,
  DECLINE;

  /** A managed client holds one of its supplier slots and a place with an account manager. */
  public boolean isManaged() {
    return this != PROSPECT;
  }
}
