package bidfair.server.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;

import bidfair.server.journal.Utf8;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads an instant as {@link Instant#parse} does, and faster if it is of the form we write. */
final class IsoInstant {
  private static final byte[] FORM = "0000-00-00T00:00:00.000000000Z".getBytes(US_ASCII);
  private static final int SECONDS_END = 19;
  private static final int NANO_DIGITS = 9;

  private IsoInstant() {}

  static Instant read(Utf8 text) {
    byte[] letters = text.bytes();
    return isOfForm(letters) ? read(letters, text) : Instant.parse(text.toString());
  }

  private static Instant read(byte[] letters, Utf8 text) {
    try {
      return LocalDateTime.of(
              number(letters, 0, 4),
              number(letters, 5, 7),
              number(letters, 8, 10),
              number(letters, 11, 13),
              number(letters, 14, 16),
              number(letters, 17, SECONDS_END),
              nanos(letters))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      // Not on our calendar, or a second between days, which only the other knows.
      return Instant.parse(text.toString());
    }
  }

  /** To the second, or with one to nine digits more. */
  private static boolean isOfForm(byte[] letters) {
    int last = letters.length - 1;
    boolean fits =
        last == SECONDS_END || (last > SECONDS_END + 1 && last <= SECONDS_END + 1 + NANO_DIGITS);
    for (int i = 0; fits && i < last; i++) {
      fits = FORM[i] == '0' ? letters[i] >= '0' && letters[i] <= '9' : letters[i] == FORM[i];
    }
    return fits && letters[last] == 'Z';
  }

  private static int nanos(byte[] letters) {
    int digits = Math.max(letters.length - SECONDS_END - 2, 0);
    int nanos = digits == 0 ? 0 : number(letters, SECONDS_END + 1, letters.length - 1);
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(byte[] letters, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + letters[i] - '0';
    }
    return number;
  }
}
