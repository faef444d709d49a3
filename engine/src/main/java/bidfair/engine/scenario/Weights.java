package bidfair.engine.scenario;

/** Weights of recognition, price and service in per cent; they sum to 100 (rulebook §3, §7). */
public record Weights(int recognition, int price, int service) {}
