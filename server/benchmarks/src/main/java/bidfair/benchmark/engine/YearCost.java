package bidfair.benchmark.engine;

import bidfair.engine.scenario.Scenario;

/**
 * What a year costs, in milliseconds of one thread: the least of some runs, as all that disturbs a
 * run makes it longer.
 *
 * @param same whether all ways of getting there ended in the same state
 */
record YearCost(int firms, double play, double decide, double apply, int events, boolean same) {
  static YearCost of(Scenario scenario, int firms, int runs) {
    Year year = new Year(scenario, firms);
    double play = Double.MAX_VALUE;
    double decide = Double.MAX_VALUE;
    double apply = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      play = Math.min(play, OwnThread.millis(year::play));
      decide = Math.min(decide, OwnThread.millis(year::decide));
      apply = Math.min(apply, OwnThread.millis(year::apply));
    }
    return new YearCost(firms, play, decide, apply, year.events(), year.isTheSameInEveryWay());
  }
}
