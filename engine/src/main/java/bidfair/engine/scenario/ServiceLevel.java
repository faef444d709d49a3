package bidfair.engine.scenario;

/** How well an order is served (rulebook §6). */
public enum ServiceLevel {
  BASIC,
  STANDARD,
  PREMIUM
}
