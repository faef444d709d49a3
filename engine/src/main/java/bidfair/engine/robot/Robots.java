package bidfair.engine.robot;

import java.util.List;
import java.util.Optional;
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

  /** Investors in recognition of different kinds; none of them is careless with its means. */
  public static List<Strategy> sound() {
    return SoundStrategies.ALL;
  }
}
