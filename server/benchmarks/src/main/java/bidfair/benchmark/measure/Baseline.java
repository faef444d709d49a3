package bidfair.benchmark.measure;

/**
 * What a figure is held against, measured in the same run and in the same unit.
 *
 * @param name what it is, in a few words
 */
public record Baseline(String name, double value) {}
