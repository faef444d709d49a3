package bidfair.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.books.Entry;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Firm;
import bidfair.engine.game.Input;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.VoidReason;
import bidfair.engine.oracle.Comparison;
import bidfair.engine.oracle.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people who implemented the rulebook apart get the same numbers, in every random game. */
class SecondOpinionTest {
  private static final int GAMES = 240;
  private static final int MOST_INPUTS = 20_000;
  private static final int LEAST_SIGHTINGS = 3;

  @Test
  void theEngineAndTheOracleAgreeOnEveryVerdictAndEveryNumber() {
    Coverage coverage = new Coverage();
    for (int seed = 0; seed < GAMES; seed++) {
      play(seed, RandomGame.of(seed), coverage);
    }
    assertThat(unseen(coverage)).as("seen too seldom, of %s", coverage).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theyAgreeInMarketsDrawnFromTheStandardNumbers(long seed) {
    play(seed, RandomGame.standard(seed), new Coverage());
  }

  private static void play(long seed, RandomGame random, Coverage coverage) {
    Game game = new Game(random.rules(), random.market());
    Oracle oracle = new Oracle(random.rules(), random.market());
    Comparison comparison = new Comparison(game.state(), oracle);
    Occasions occasions = new Occasions(game.state(), coverage);
    RandomInputs inputs = new RandomInputs(seed, game.state());
    List<Input> played = new ArrayList<>();
    int afterTheEnd = 5;
    while (afterTheEnd > 0 && played.size() < MOST_INPUTS) {
      afterTheEnd -= game.state().isOver() ? 1 : 0;
      Input input = inputs.next();
      played.add(input);
      occasions.before(input);
      Decision decision = game.submit(input);
      boolean accepted = oracle.accepts(input);
      if (accepted != decision instanceof Decision.Accepted
          || !comparison.differences().isEmpty()) {
        report(seed, game, played, decision, accepted, comparison);
      }
      coverage.count(decision, game.state());
      occasions.after(input, decision);
    }
    assertThat(game.state().isOver()).isTrue();
    for (Firm firm : game.state().firms()) {
      game.state().ledger(firm.id()).postings().forEach(posting -> coverage.saw(posting.entry()));
    }
  }

  private static void report(
      long seed,
      Game game,
      List<Input> played,
      Decision decision,
      boolean accepted,
      Comparison comparison) {
    throw new AssertionError(
        "seed %d, day %d, input %d %s: engine %s, oracle %s; %s"
            .formatted(
                seed,
                game.state().day(),
                played.size(),
                played.getLast(),
                decision,
                accepted ? "accepted" : "rejected",
                comparison.differences()));
  }

  private static List<Enum<?>> unseen(Coverage coverage) {
    return Stream.of(
            coverage.tooSeldom(Rejection.class, LEAST_SIGHTINGS),
            coverage.tooSeldom(VoidReason.class, LEAST_SIGHTINGS),
            coverage.tooSeldom(StageCause.class, LEAST_SIGHTINGS),
            coverage.tooSeldom(RecognitionCause.class, LEAST_SIGHTINGS),
            coverage.tooSeldom(ContactKind.class, LEAST_SIGHTINGS),
            coverage.tooSeldom(Entry.class, LEAST_SIGHTINGS),
            coverage.tooSeldom(Occasion.class, LEAST_SIGHTINGS))
        .<Enum<?>>flatMap(List::stream)
        .toList();
  }
}
