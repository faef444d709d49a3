package bidfair.engine.scenario;

import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import bidfair.engine.units.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the problems of a scenario; each part of the scenario reports under its own path. */
final class Findings {
  /** Ten billion yuan: sums of such amounts over a year and 60 firms stay far from overflow. */
  static final long MAX_FEN = 1_000_000_000_000L;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_TEXT_LENGTH = 500;

  private final String path;
  private final List<Problem> problems;

  private Findings(String path, List<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  static Findings none() {
    return new Findings("", new ArrayList<>());
  }

  /** The same findings, reporting under a member or an element of this part. */
  Findings in(Object key) {
    return new Findings(path + "/" + key, problems);
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }

  void error(Object key, String reason) {
    problems.add(new Problem(path + "/" + key, Problem.Severity.ERROR, reason));
  }

  void warning(Object key, String reason) {
    problems.add(new Problem(path + "/" + key, Problem.Severity.WARNING, reason));
  }

  /** Whether the value is in the range; if not, an error. */
  boolean range(Object key, long value, long min, long max) {
    boolean inside = min <= value && value <= max;
    if (!inside) {
      error(key, "must be from %d to %d, not %d".formatted(min, max, value));
    }
    return inside;
  }

  void size(Object key, int size, int min, int max) {
    if (size < min || size > max) {
      error(key, "must have %d to %d elements, not %d".formatted(min, max, size));
    }
  }

  /** A rate from nothing to the whole. */
  void share(Object key, Rate value) {
    range(key, value.basisPoints(), 0, 10_000);
  }

  void points(Object key, int value) {
    range(key, value, 0, Points.MAX);
  }

  void amount(Object key, Money value) {
    range(key, value.fen(), 0, MAX_FEN);
  }

  void text(Object key, LocalText value) {
    in(key).plainText("zh", value.zh());
    in(key).plainText("en", value.en());
  }

  void id(Object key, String value) {
    if (!ID.matcher(value).matches()) {
      error(key, "must be lower-case letters, digits and single hyphens, not '" + value + "'");
    }
  }

  void weights(Object key, Weights value) {
    Findings here = in(key);
    here.range("recognition", value.recognition(), 0, 100);
    here.range("price", value.price(), 0, 100);
    here.range("service", value.service(), 0, 100);
    long sum = (long) value.recognition() + value.price() + value.service();
    if (sum != 100) {
      error(key, "the three weights must sum to 100, not " + sum);
    }
  }

  private void plainText(String key, String value) {
    if (value.isBlank()) {
      error(key, "must not be empty");
    } else if (value.length() > MAX_TEXT_LENGTH) {
      error(key, "must not be longer than %d characters".formatted(MAX_TEXT_LENGTH));
    }
  }
}
