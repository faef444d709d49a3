package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.scenario.Scenario;
import bidfair.server.json.Json;
import bidfair.server.scenarios.ScenarioFiles;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GameRecorderTest {
  private static final List<RecordLine> LINES =
      SampleRecord.play("demo", 6, 1)
          .lines()
          .map(line -> Json.read(line, RecordLine.class))
          .toList();

  @Test
  void theHeaderHoldsTheWholeScenario() {
    Scenario scenario = of(RecordLine.Header.class).getFirst().scenario();

    assertThat(scenario).isEqualTo(ShippedScenarios.find("demo").orElseThrow());
    assertThat(ScenarioFiles.read(Json.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void everyInputIsThereInOrder() {
    List<RecordLine.Input> inputs = of(RecordLine.Input.class);

    assertThat(inputs)
        .extracting(RecordLine.Input::number)
        .isEqualTo(IntStream.rangeClosed(1, inputs.size()).boxed().toList());
    assertThat(inputs).extracting(RecordLine.Input::day).isSorted();
    assertThat(inputs).filteredOn(i -> i.by() instanceof RecordedBy.Clock).hasSize(361);
  }

  @Test
  void everyMonthHasItsCheckpointOnTheFirstDayOfTheNext() {
    List<RecordLine.Checkpoint> checkpoints = of(RecordLine.Checkpoint.class);

    assertThat(checkpoints)
        .extracting(RecordLine.Checkpoint::month)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(checkpoints)
        .extracting(RecordLine.Checkpoint::day)
        .containsExactly(31, 61, 91, 121, 151, 181, 211, 241, 271, 301, 331, 360);
  }

  @Test
  void aCheckpointFollowsTheTickThatClosedTheMonth() {
    int first = LINES.indexOf(of(RecordLine.Checkpoint.class).getFirst());

    assertThat(LINES.get(first - 1))
        .isInstanceOfSatisfying(
            RecordLine.Input.class, input -> assertThat(input.day()).isEqualTo(30));
  }

  @Test
  void theLastCheckpointAndTheRankingTellTheSame() {
    RecordLine.Checkpoint last = of(RecordLine.Checkpoint.class).getLast();
    RecordLine.Ranking ranking = of(RecordLine.Ranking.class).getFirst();

    assertThat(ranking.finished()).isTrue();
    assertThat(ranking.standings())
        .allSatisfy(standing ->
            assertThat(last.firms().get(standing.firm().number() - 1).netWorth())
                .isEqualTo(standing.netWorth()));
  }

  @Test
  void everyTenderIsOpenedOnce() {
    assertThat(of(RecordLine.Opening.class))
        .extracting(opening -> opening.sheet().tender().number())
        .isEqualTo(
            IntStream.rangeClosed(
                    1, of(RecordLine.Header.class).getFirst().market().tenders().size())
                .boxed()
                .toList());
  }

  private static <T extends RecordLine> List<T> of(Class<T> type) {
    return LINES.stream()
        .flatMap(line -> type.isInstance(line) ? Stream.of(type.cast(line)) : Stream.empty())
        .toList();
  }
}
