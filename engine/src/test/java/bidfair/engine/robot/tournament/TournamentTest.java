package bidfair.engine.robot.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.robot.Robots;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TournamentTest {
  private static final Scenario SCENARIO = SampleScenario.standard();

  @Test
  void everyExperimentIsPlayedOnTheSameSeeds() {
    List<Match> matches = Tournament.matches(3, 40);
    assertThat(matches).hasSize(3 * Experiment.values().length).doesNotHaveDuplicates();
    for (Experiment experiment : Experiment.values()) {
      assertThat(matches)
          .filteredOn(match -> match.experiment() == experiment)
          .extracting(Match::seed)
          .containsExactly(40L, 41L, 42L);
    }
  }

  @Test
  void everyExperimentSeatsAClassOfThirty() {
    for (Match match : Tournament.matches(1, 1)) {
      assertThat(match.experiment().strategies(0)).hasSize(Experiment.FIRMS);
    }
    assertThat(new TreeSet<>(names(Experiment.MIXED_CLASS))).containsAll(Robots.names());
    assertThat(names(Experiment.CLASS_OF_EQUALS)).containsOnly("investor");
    assertThat(names(Experiment.SOUND_STRATEGIES)).filteredOn("balanced"::equals).hasSize(3);
  }

  @Test
  void aFewGamesMeasureEveryClaim() {
    List<Outcome> outcomes =
        Tournament.matches(2, 1).stream().map(match -> Tournament.play(SCENARIO, match)).toList();
    List<Claim> claims = Tournament.claims(SCENARIO, outcomes);
    assertThat(claims).hasSize(7).allMatch(Claim::holds, "holds");
    assertThat(claims).extracting(Claim::name).doesNotHaveDuplicates();
    assertThat(claims).extracting(Claim::measured).noneMatch(String::isBlank);
  }

  @Test
  void aMatchPlayedAgainEndsAsBefore() {
    Match match = new Match(Experiment.MIXED_CLASS, 0, 9);
    assertThat(Tournament.play(SCENARIO, match)).isEqualTo(Tournament.play(SCENARIO, match));
  }

  private static List<String> names(Experiment experiment) {
    return experiment.strategies(0).stream().map(strategy -> strategy.name()).toList();
  }
}
