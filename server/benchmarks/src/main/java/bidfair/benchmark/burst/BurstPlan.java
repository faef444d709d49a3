package bidfair.benchmark.burst;

/**
 * How big a burst is.
 *
 * @param warmUps openings that are played before anything counts, as the virtual machine learns
 * @param openings those that count
 */
record BurstPlan(int seats, int warmUps, int openings, long seed) {}
