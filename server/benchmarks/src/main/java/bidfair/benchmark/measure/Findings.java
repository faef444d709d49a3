package bidfair.benchmark.measure;

import java.util.ArrayList;
import java.util.List;

/** What a measurement has found. Not thread-safe. */
public final class Findings {
  private final List<Figure> figures = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  public Findings add(Figure figure) {
    figures.add(figure);
    return this;
  }

  public Findings add(Check check) {
    checks.add(check);
    return this;
  }

  public Findings add(Chart chart) {
    charts.add(chart);
    return this;
  }

  /** What a reader has to know, in a sentence. */
  public Findings note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** Takes over all that others have found. */
  public Findings addAll(Findings others) {
    figures.addAll(others.figures);
    checks.addAll(others.checks);
    charts.addAll(others.charts);
    notes.addAll(others.notes);
    return this;
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  public List<Check> checks() {
    return List.copyOf(checks);
  }

  public List<Chart> charts() {
    return List.copyOf(charts);
  }

  public List<String> notes() {
    return List.copyOf(notes);
  }
}
