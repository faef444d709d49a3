package bidfair.benchmark.measure;

/**
 * A promise of the program that was held against what a measurement saw: no speed is bought with
 * it.
 *
 * @param promise in a few words
 * @param seen how much was looked at, or what was wrong
 */
public record Check(String promise, boolean kept, String seen) {}
