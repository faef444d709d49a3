package bidfair.engine.robot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All strategies, by name. */
public final class Robots {
  private static final List<Strategy> ALL =
      Stream.concat(SoundStrategies.ALL.stream(), Cautionary.ALL.stream()).toList();

  private Robots() {}

  /** The names of all strategies, the sound ones first. */
  public static List<String> names() {
    return ALL.stream().map(Strategy::name).toList();
  }

  public static Optional<Strategy> named(String name) {
    return ALL.stream().filter(strategy -> strategy.name().equals(name)).findFirst();
  }

  /**
   * As many strategies as asked for, the named ones in turn.
   *
   * @param names at least one
   * @throws IllegalArgumentException if there is no strategy of a name
   */
  public static List<Strategy> inTurn(List<String> names, int count) {
    List<Strategy> strategies = names.stream().map(Robots::known).toList();
    return IntStream.range(0, count).mapToObj(i -> strategies.get(i % strategies.size())).toList();
  }

  /** Investors in recognition of different kinds; none of them is careless with its means. */
  public static List<Strategy> sound() {
    return SoundStrategies.ALL;
  }

  private static Strategy known(String name) {
    return named(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no strategy '%s'; there are %s"
                    .formatted(name, String.join(", ", names()))));
  }
}
