package bidfair.server.lab;

import bidfair.engine.game.Rejection;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/**
 * The answer to an input: accepted whole, or rejected whole with a reason.
 *
 * @param reason the name of a {@link Rejection} or a {@link Refusal}, absent if accepted
 */
public record Verdict(Optional<String> reason) {
  public static final Verdict ACCEPTED = new Verdict(Optional.empty());

  public static Verdict of(Refusal refusal) {
    return new Verdict(Optional.of(refusal.name()));
  }

  public static Verdict of(Rejection rejection) {
    return new Verdict(Optional.of(rejection.name()));
  }

  public boolean isAccepted() {
    return reason.isEmpty();
  }
}
