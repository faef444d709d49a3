package bidfair.engine.review.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotRacesTest {
  private static SlotClaim claim(int firm, int client, int day, boolean accepted, long millis) {
    return new SlotClaim(new FirmId(firm), new ClientId(client), day, accepted, millis);
  }

  private static RaceEntry entry(int firm, long after, boolean got) {
    return new RaceEntry(new FirmId(firm), after, got);
  }

  @Test
  void theFirstAndHowFarTheOthersWereBehind() {
    assertThat(
            SlotRaces.of(
                List.of(
                    claim(4, 1, 1, true, 1_000),
                    claim(2, 1, 1, true, 1_012),
                    claim(3, 1, 1, false, 2_500))))
        .containsExactly(
            new SlotRace(
                new ClientId(1),
                1,
                List.of(entry(4, 0, true), entry(2, 12, true), entry(3, 1_500, false))));
  }

  @Test
  void whoRunsAloneRunsNoRace() {
    assertThat(
            SlotRaces.of(
                List.of(
                    claim(1, 1, 1, true, 1),
                    claim(2, 2, 1, true, 2),
                    claim(3, 1, 2, true, 3),
                    claim(4, 4, 2, false, 4),
                    claim(4, 4, 2, true, 5))))
        .isEmpty();
  }

  @Test
  void whoTriesAgainCountsByTheFirstAttempt() {
    assertThat(
            SlotRaces.of(
                List.of(
                    claim(1, 1, 1, false, 10),
                    claim(2, 1, 1, true, 15),
                    claim(1, 1, 1, true, 30),
                    claim(1, 1, 1, false, 40))))
        .singleElement()
        .satisfies(race ->
            assertThat(race.entries()).containsExactly(entry(1, 0, true), entry(2, 5, true)));
  }

  @Test
  void racesStandByDayThenClient() {
    assertThat(
            SlotRaces.of(
                List.of(
                    claim(1, 2, 5, true, 90),
                    claim(2, 2, 5, true, 91),
                    claim(1, 3, 4, true, 50),
                    claim(2, 3, 4, true, 51),
                    claim(1, 1, 5, true, 92),
                    claim(2, 1, 5, true, 93))))
        .extracting(race -> race.day() + "/" + race.client().number())
        .containsExactly("4/3", "5/1", "5/2");
  }

  @Test
  void atTheSameMillisecondTheOrderOfDecisionHolds() {
    assertThat(SlotRaces.of(List.of(claim(2, 1, 1, true, 7), claim(1, 1, 1, false, 7))))
        .singleElement()
        .satisfies(race ->
            assertThat(race.entries()).containsExactly(entry(2, 0, true), entry(1, 0, false)));
  }
}
