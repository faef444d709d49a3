package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.protocol.Refusal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestVerdictsTest {
  private static final int KEPT = RoomLimits.REMEMBERED_INPUTS;
  private static final Verdict REFUSED = Verdict.of(Refusal.MALFORMED);

  private final LatestVerdicts latest = new LatestVerdicts();

  @Test
  void findsEachOfTheLatestAndNoOther() {
    int added = 3 * KEPT + KEPT / 2;
    IntStream.range(0, added).forEach(i -> latest.add("input " + i, verdict(i)));

    for (int i = 0; i < added - KEPT; i++) {
      assertThat(latest.find("input " + i)).isEmpty();
    }
    for (int i = added - KEPT; i < added; i++) {
      assertThat(latest.find("input " + i)).hasValue(verdict(i));
    }
    assertThat(latest.find("input " + added)).isEmpty();
  }

  @Test
  void idsWithTheSameHashAreToldApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    latest.add("Aa", Verdict.ACCEPTED);
    assertThat(latest.find("BB")).isEmpty();

    latest.add("BB", REFUSED);
    assertThat(latest.find("Aa")).hasValue(Verdict.ACCEPTED);
    assertThat(latest.find("BB")).hasValue(REFUSED);
  }

  private static Verdict verdict(int input) {
    return input % 3 == 0 ? REFUSED : Verdict.ACCEPTED;
  }
}
