package bidfair.benchmark.report;

import bidfair.benchmark.measure.Chart;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart as a drawing in the page, with its legend below it. */
final class LineChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int LEFT = 72;
  private static final int RIGHT = 16;
  private static final int TOP = 30;
  private static final int BOTTOM = 52;

  /** As many as the page has colours and dashes for; lines beyond begin anew. */
  private static final int LOOKS = 6;

  private final Chart chart;
  private final Scale x;
  private final Scale y;

  private LineChart(Chart chart) {
    this.chart = chart;
    x = scale(chart.x(), Chart.Point::x);
    y = scale(chart.y(), Chart.Point::y);
  }

  static String html(Chart chart) {
    return new LineChart(chart).figure();
  }

  private Scale scale(Chart.Axis axis, ToDoubleFunction<Chart.Point> coordinate) {
    return Scale.of(
        axis,
        chart.lines().stream().flatMap(line -> line.points().stream()).mapToDouble(coordinate));
  }

  private String figure() {
    return HtmlText.element(
        "figure",
        HtmlText.text("h4", chart.title())
            + HtmlText.element(
                "svg viewBox=\"0 0 %d %d\" role=\"img\"".formatted(WIDTH, HEIGHT), drawing())
            + HtmlText.element("figcaption", legend()));
  }

  private String drawing() {
    return HtmlText.text("title", chart.title())
        + HtmlText.text("desc", description())
        + x.ticks().stream().map(this::verticalTick).collect(Collectors.joining())
        + y.ticks().stream().map(this::horizontalTick).collect(Collectors.joining())
        + label((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6, "middle", chart.x().name())
        + label(4, TOP - 14, "start", chart.y().name())
        + IntStream.range(0, chart.lines().size())
            .mapToObj(i -> line(i, chart.lines().get(i).points()))
            .collect(Collectors.joining());
  }

  private String description() {
    return "%s over %s: %s."
        .formatted(
            chart.y().name(),
            chart.x().name(),
            chart.lines().stream().map(Chart.Line::name).collect(Collectors.joining(", ")));
  }

  private String legend() {
    return IntStream.range(0, chart.lines().size())
        .mapToObj(i ->
            "<span><svg class=\"key\" viewBox=\"0 0 28 8\" aria-hidden=\"true\">"
                + "<path class=\"line look%d\" d=\"M1 4H27\"/></svg>%s</span>\n"
                    .formatted(i % LOOKS, HtmlText.escape(chart.lines().get(i).name())))
        .collect(Collectors.joining());
  }

  private String line(int index, List<Chart.Point> points) {
    String path =
        points.stream()
            .filter(point -> x.shows(point.x()) && y.shows(point.y()))
            .map(point -> coordinates(across(point.x()), up(point.y())))
            .collect(Collectors.joining("L"));
    return path.isEmpty()
        ? ""
        : "<path class=\"line look%d\" d=\"M%s\"/>\n".formatted(index % LOOKS, path);
  }

  private String verticalTick(double value) {
    double at = across(value);
    return grid(coordinates(at, TOP) + "V" + (HEIGHT - BOTTOM))
        + label(at, HEIGHT - BOTTOM + 22, "middle", Words.tick(value));
  }

  private String horizontalTick(double value) {
    double at = up(value);
    return grid(coordinates(LEFT, at) + "H" + (WIDTH - RIGHT))
        + label(LEFT - 8, at + 4, "end", Words.tick(value));
  }

  private double across(double value) {
    return LEFT + x.part(value) * (WIDTH - LEFT - RIGHT);
  }

  private double up(double value) {
    return HEIGHT - BOTTOM - y.part(value) * (HEIGHT - TOP - BOTTOM);
  }

  private static String grid(String path) {
    return "<path class=\"grid\" d=\"M%s\"/>\n".formatted(path);
  }

  private static String label(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
        x,
        y,
        anchor,
        HtmlText.escape(text));
  }

  private static String coordinates(double x, double y) {
    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
  }
}
