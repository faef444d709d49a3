package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bidfair.server.journal.Utf8;
import bidfair.server.json.LetterChange;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read as by the JDK. */
class IsoInstantTest {
  private static final int ROUNDS = 20_000;
  private static final String LETTERS = "0123456789-:.TZz+ ";

  @Test
  void whatWeWriteIsReadAlike() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      int nanos = random.nextInt(1_000_000_000) / unit(random) * unit(random);
      Instant instant = Instant.ofEpochSecond(random.nextLong(1L << 33), nanos % 1_000_000_000);
      assertThat(IsoInstant.read(Utf8.of(instant.toString()))).isEqualTo(instant);
    }
  }

  @Test
  void whatWasAlteredIsReadOrRefusedAlike() {
    Random random = new Random(2);
    LetterChange change = new LetterChange(random, LETTERS);
    for (int i = 0; i < ROUNDS; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong(1L << 33), unit(random));
      assertAlike(change.in(instant.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-28T00:00:00Z",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-06-30T23:59:60Z",
        "2026-06-30T24:00:00Z",
        "2026-06-30T12:00:00.Z",
        "2026-06-30T12:00:00.1Z",
        "2026-06-30T12:00:00.1234567891Z",
        "-0001-06-30T12:00:00Z",
        "+12026-06-30T12:00:00Z",
        "2026-06-30T12:00:00+01:00",
        "Z",
        "",
      })
  void oddOnesAreReadOrRefusedAlike(String text) {
    assertAlike(text);
  }

  private static int unit(Random random) {
    return new int[] {1, 1_000, 1_000_000}[random.nextInt(3)];
  }

  private static void assertAlike(String text) {
    Instant expected;
    try {
      expected = Instant.parse(text);
    } catch (DateTimeException e) {
      assertThatExceptionOfType(DateTimeException.class)
          .as(text)
          .isThrownBy(() -> IsoInstant.read(Utf8.of(text)));
      return;
    }
    assertThat(IsoInstant.read(Utf8.of(text))).as(text).isEqualTo(expected);
  }
}
