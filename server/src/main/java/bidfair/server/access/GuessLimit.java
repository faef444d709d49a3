package bidfair.server.access;

import bidfair.server.protocol.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** How often somebody may guess a password or a PIN before having to wait. Thread-safe. */
public final class GuessLimit {
  private static final int MAX_KEYS = 100_000;

  private final int guesses;
  private final Runnable whenHit;

  /** By the hash of the key, which is short whatever somebody sends, and tells nothing. */
  private final Cache<String, Integer> made;

  /**
   * @param wait after the last guess, until all guesses are free again
   */
  public GuessLimit(int guesses, Duration wait, Ticker ticker) {
    this(guesses, wait, ticker, () -> {});
  }

  /**
   * @param whenHit told of each guess that was too many
   */
  GuessLimit(int guesses, Duration wait, Ticker ticker, Runnable whenHit) {
    this.guesses = guesses;
    this.whenHit = whenHit;
    made =
        Caffeine.newBuilder().ticker(ticker).expireAfterWrite(wait).maximumSize(MAX_KEYS).build();
  }

  /**
   * Counts a guess, before it is known whether it is right, so that guessing side by side gains
   * nothing.
   *
   * @throws Refused TRY_LATER if there were too many; these do not lengthen the wait
   */
  public void guess(String key) {
    String hash = Tokens.hash(key);
    Integer before = made.getIfPresent(hash);
    boolean waiting = before != null && before >= guesses;
    if (waiting || made.asMap().merge(hash, 1, Integer::sum) > guesses) {
      whenHit.run();
      throw new Refused(Refusal.TRY_LATER, "too many wrong guesses");
    }
  }

  /** The guess was right: forget the wrong ones before it. */
  public void right(String key) {
    made.invalidate(Tokens.hash(key));
  }

  /** The guess was right: forget this one alone, as the others may be of somebody else. */
  void takeBack(String key) {
    made.asMap().computeIfPresent(Tokens.hash(key), (same, count) -> count == 1 ? null : count - 1);
  }
}
