package bidfair.server.access;

import java.security.SecureRandom;

/**
 * What brings a student back to a seat: a token in the browser's cookie, and a PIN to type on
 * another machine. The room keeps only the hashes.
 */
public record SeatSecrets(String token, String tokenHash, String pin, String pinHash) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PINS = 1_000_000;

  /** New ones; takes a few milliseconds of hashing. */
  public static SeatSecrets fresh() {
    String token = Tokens.fresh();
    String pin = freshPin();
    return new SeatSecrets(token, Tokens.hash(token), pin, Argon2.PINS.hash(pin));
  }

  /** Six digits. */
  public static String freshPin() {
    return "%06d".formatted(RANDOM.nextInt(PINS));
  }
}
