package bidfair.server.lab;

import bidfair.engine.game.Rejection;
import bidfair.server.protocol.Refusal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to an input: accepted whole, or rejected whole with a reason.
 *
 * @param reason the name of a {@link Rejection} or a {@link Refusal}, absent if accepted
 */
public record Verdict(Optional<String> reason) {
  public static final Verdict ACCEPTED = new Verdict(Optional.empty());

  /** One of each, as a room remembers hundreds for each of its people. */
  private static final Map<Enum<?>, Verdict> REJECTED =
      Stream.<Enum<?>>concat(Stream.of(Refusal.values()), Stream.of(Rejection.values()))
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), reason -> new Verdict(Optional.of(reason.name()))));

  public static Verdict of(Refusal refusal) {
    return rejected(refusal);
  }

  public static Verdict of(Rejection rejection) {
    return rejected(rejection);
  }

  private static Verdict rejected(Enum<?> reason) {
    return Objects.requireNonNull(REJECTED.get(reason));
  }

  public boolean isAccepted() {
    return reason.isEmpty();
  }
}
