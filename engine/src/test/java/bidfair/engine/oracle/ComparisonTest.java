package bidfair.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.market.Market;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The smallest difference does not escape the comparison. */
class ComparisonTest {
  private static final FirmId FIRM = new FirmId(2);
  private static final ClientId CLIENT = new ClientId(3);

  private final Market market = TestMarket.small().build(3);
  private final Game game = new Game(TestRules.standard(), market);
  private final Oracle oracle = new Oracle(TestRules.standard(), market);
  private final Comparison comparison = new Comparison(game.state(), oracle);

  @BeforeEach
  void bothAgreeOnDay1() {
    game.submit(new Input.Tick());
    assertThat(oracle.accepts(new Input.Tick())).isTrue();
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void aDay() {
    game.submit(new Input.Tick());
    assertThat(comparison.differences()).contains("day: engine 2, oracle 1");
  }

  @Test
  void aFen() {
    game.apply(
        new Event.Booked(FIRM, Entry.STARTING_CAPITAL, Money.ofFen(1), new Reference.ToFirm()));
    assertThat(comparison.differences())
        .contains("firm 2 cash: engine 200000001, oracle 200000000")
        .anyMatch(line -> line.startsWith("ranking firm"));
  }

  @Test
  void aCentipoint() {
    game.apply(new Event.RecognitionChanged(FIRM, CLIENT, 0, 1, RecognitionCause.CARE_VISIT));
    assertThat(comparison.differences())
        .containsExactly("firm 2 client 3 recognition: engine 1, oracle 0");
  }

  @Test
  void aStage() {
    game.apply(
        new Event.StageChanged(FIRM, CLIENT, Stage.PROSPECT, Stage.FORMATION, StageCause.ENROLLED));
    assertThat(comparison.differences())
        .containsExactly("firm 2 client 3 stage: engine FORMATION, oracle PROSPECT");
  }
}
