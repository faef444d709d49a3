package bidfair.server.access;

import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How often passwords may be guessed: for an account from an address, for an account from all
 * addresses, and from an address for all accounts. A browser in which the account's teacher signed
 * in before is counted by itself, so that no stranger can keep a teacher out of it. Thread-safe.
 */
public final class LoginGuesses {
  private final GuessLimit ofPair;
  private final GuessLimit ofAccount;
  private final GuessLimit ofAddress;
  private final GuessLimit ofDevice;

  private LoginGuesses(
      GuessLimit ofPair, GuessLimit ofAccount, GuessLimit ofAddress, GuessLimit ofDevice) {
    this.ofPair = ofPair;
    this.ofAccount = ofAccount;
    this.ofAddress = ofAddress;
    this.ofDevice = ofDevice;
  }

  /**
   * @param hits told of each limit that somebody runs into
   */
  public static LoginGuesses of(Limits limits, Ticker ticker, Consumer<Setting> hits) {
    Runnable tooMany = () -> hits.accept(Setting.GUESSES);
    return new LoginGuesses(
        new GuessLimit(limits.guesses(), limits.guessWait(), ticker, tooMany),
        new GuessLimit(
            limits.guessesPerAccount(),
            limits.guessWait(),
            ticker,
            () -> hits.accept(Setting.GUESSES_PER_ACCOUNT)),
        new GuessLimit(
            limits.guessesPerAddress(),
            limits.guessWait(),
            ticker,
            () -> hits.accept(Setting.GUESSES_PER_ADDRESS)),
        new GuessLimit(limits.guesses(), limits.guessWait(), ticker, tooMany));
  }

  /**
   * Somebody who tries to sign in.
   *
   * @param device a browser in which this account's teacher signed in before
   */
  record Guesser(String account, String address, Optional<String> device) {
    Guesser {
      account = account.toLowerCase(Locale.ROOT);
    }

    private String pairWith(String other) {
      return account + " " + other;
    }
  }

  /** Counts a guess; throws as {@link GuessLimit#guess}. */
  void guess(Guesser who) {
    if (who.device().isPresent()) {
      ofDevice.guess(who.pairWith(who.device().get()));
      return;
    }
    ofPair.guess(who.pairWith(who.address()));
    ofAddress.guess(who.address());
    ofAccount.guess(who.account());
  }

  /** The guess was right. */
  void right(Guesser who) {
    if (who.device().isPresent()) {
      ofDevice.right(who.pairWith(who.device().get()));
      return;
    }
    ofPair.right(who.pairWith(who.address()));
    ofAddress.takeBack(who.address());
    ofAccount.takeBack(who.account());
  }
}
