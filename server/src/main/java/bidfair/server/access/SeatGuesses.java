package bidfair.server.access;

import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.function.Consumer;

/** How often PINs may be guessed: of a seat from everywhere, and from an address. Thread-safe. */
public final class SeatGuesses {
  private final GuessLimit ofSeat;
  private final GuessLimit ofAddress;

  private SeatGuesses(GuessLimit ofSeat, GuessLimit ofAddress) {
    this.ofSeat = ofSeat;
    this.ofAddress = ofAddress;
  }

  /**
   * @param hits told of each limit that somebody runs into
   */
  public static SeatGuesses of(Limits limits, Ticker ticker, Consumer<Setting> hits) {
    return new SeatGuesses(
        new GuessLimit(
            limits.guesses(), limits.guessWait(), ticker, () -> hits.accept(Setting.GUESSES)),
        new GuessLimit(
            limits.guessesPerAddress(),
            limits.guessWait(),
            ticker,
            () -> hits.accept(Setting.GUESSES_PER_ADDRESS)));
  }

  /**
   * Counts a guess.
   *
   * @param seat what names it; with the hash of its PIN, so that a renewed one begins anew
   * @throws Refused TRY_LATER if there were too many
   */
  public void guess(String seat, String address) {
    ofSeat.guess(seat);
    ofAddress.guess(address);
  }

  /** The guess was right. */
  public void right(String seat, String address) {
    ofSeat.right(seat);
    ofAddress.takeBack(address);
  }
}
