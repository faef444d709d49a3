package bidfair.engine.scenario;

/** The sizes of an exhibition (rulebook §5). */
public enum ExhibitionSize {
  SMALL,
  MEDIUM,
  LARGE
}
