package bidfair.engine.scenario;

/**
 * Points for service: S = (levelWeight × level + recordWeight × record) / (levelWeight +
 * recordWeight) (rulebook §7).
 *
 * @param basicLevel points of service level BASIC, centipoints
 * @param recordWithoutOrders the record of a firm that has closed no order yet
 */
public record ScoringRules(
    int basicLevel,
    int standardLevel,
    int premiumLevel,
    int levelWeight,
    int recordWeight,
    int recordWithoutOrders) {

  public int level(ServiceLevel level) {
    return switch (level) {
      case BASIC -> basicLevel;
      case STANDARD -> standardLevel;
      case PREMIUM -> premiumLevel;
    };
  }
}
