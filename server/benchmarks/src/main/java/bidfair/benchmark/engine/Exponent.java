package bidfair.benchmark.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The e of cost = c × firms^e that fits best: least squares of the logarithms. */
final class Exponent {
  private Exponent() {}

  static double of(List<YearCost> costs, ToDoubleFunction<YearCost> part) {
    double meanX = costs.stream().mapToDouble(Exponent::size).average().orElseThrow();
    double meanY =
        costs.stream()
            .mapToDouble(cost -> Math.log(part.applyAsDouble(cost)))
            .average()
            .orElseThrow();
    double both = 0;
    double squares = 0;
    for (YearCost cost : costs) {
      double x = size(cost) - meanX;
      both += x * (Math.log(part.applyAsDouble(cost)) - meanY);
      squares += x * x;
    }
    return both / squares;
  }

  private static double size(YearCost cost) {
    return Math.log(cost.firms());
  }
}
