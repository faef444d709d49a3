package bidfair.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * One-time links by which a teacher lets a colleague in. They do not outlive the process, nor a
 * week. Thread-safe.
 */
final class Invitations {
  private static final int MAX_OPEN = 1000;
  private static final Duration VALID = Duration.ofDays(7);

  private final Cache<String, Boolean> open =
      Caffeine.newBuilder().expireAfterWrite(VALID).maximumSize(MAX_OPEN).build();

  String issue() {
    String token = Tokens.fresh();
    open.put(Tokens.hash(token), true);
    return token;
  }

  /** Takes the invitation away, if it was open: of two who use it, one gets it. */
  boolean take(String token) {
    return open.asMap().remove(Tokens.hash(token)) != null;
  }

  /** Puts back what was taken in vain. */
  void putBack(String token) {
    open.put(Tokens.hash(token), true);
  }
}
