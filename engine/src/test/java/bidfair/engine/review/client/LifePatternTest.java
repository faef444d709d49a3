package bidfair.engine.review.client;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.promote;
import static bidfair.engine.fixture.Acts.release;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Patterns of a relation's life")
class LifePatternTest {
  private final TestGame game = TestGame.standard();

  @Test
  @DisplayName("Known to it, but never managed: not begun")
  void notBegun() {
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    assertThat(patternOn(10)).isEqualTo(LifePattern.NOT_BEGUN);
  }

  @Test
  @DisplayName("In formation: developing, and again after it recovered")
  void developing() {
    game.accept(1, enrol(1));
    assertThat(patternOn(10)).isEqualTo(LifePattern.DEVELOPING);
    game.accept(1, release(1));
    game.accept(1, enrol(1));
    assertThat(patternOn(11)).isEqualTo(LifePattern.DEVELOPING);
  }

  @Test
  @DisplayName("Neglected before it ever bought: broken off early, from its decline on")
  void brokenOffEarly() {
    game.accept(1, enrol(1));
    assertThat(patternOn(120)).isEqualTo(LifePattern.DEVELOPING);
    assertThat(patternOn(121)).isEqualTo(LifePattern.BROKEN_OFF_EARLY);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.DECLINE);
    assertThat(patternOn(151)).isEqualTo(LifePattern.BROKEN_OFF_EARLY);
    assertThat(game.stage(1, 1)).isEqualTo(Stage.PROSPECT);
  }

  @Test
  @DisplayName("Neglected after it bought, never stable: broken off midway")
  void brokenOffMidway() {
    game.accept(1, enrol(1));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.BASIC));
    game.toDay(20).accept(1, buy("car-1", 100));
    game.toDay(22).accept(1, ship(1));
    assertThat(patternOn(60)).isEqualTo(LifePattern.DEVELOPING);
    assertThat(patternOn(121)).isEqualTo(LifePattern.BROKEN_OFF_MIDWAY);
  }

  @Test
  @DisplayName("Stable once, then given up: left early")
  void leftEarly() {
    becomeStable();
    game.toDay(5).accept(1, release(1));
    assertThat(patternOn(6)).isEqualTo(LifePattern.LEFT_EARLY);
  }

  @Test
  @DisplayName("Stable for three months: long-lasting; a day less: still developing")
  void longLasting() {
    becomeStable();
    game.toDay(60).accept(1, visit(1));
    assertThat(patternOn(90)).isEqualTo(LifePattern.DEVELOPING);
    assertThat(patternOn(91)).isEqualTo(LifePattern.LONG_LASTING);
  }

  @Test
  @DisplayName("Long-lasting no more once neglect made it decline")
  void longLastingUntilItLeft() {
    becomeStable();
    assertThat(patternOn(100)).isEqualTo(LifePattern.LONG_LASTING);
    assertThat(patternOn(121)).isEqualTo(LifePattern.LEFT_EARLY);
  }

  private void becomeStable() {
    game.accept(1, enrol(1));
    game.setRecognition(1, 1, 6_000);
    game.accept(1, promote(1));
  }

  private LifePattern patternOn(int day) {
    return Reviews.client(game.toDay(day), 1, 1).path().pattern();
  }
}
