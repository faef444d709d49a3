package bidfair.benchmark.measure;

import java.util.List;

/** Lines to be drawn. */
public record Chart(String title, Axis x, Axis y, List<Line> lines) {
  public Chart {
    lines = List.copyOf(lines);
  }

  /**
   * @param name with the unit
   * @param logarithmic whether it counts in powers of ten
   */
  public record Axis(String name, boolean logarithmic) {}

  /**
   * @param points from left to right
   */
  public record Line(String name, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  public record Point(double x, double y) {}
}
