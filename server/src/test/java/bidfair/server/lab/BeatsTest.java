package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BeatsTest {
  private static final Duration INTERVAL = Duration.ofMillis(50);

  private final HandTicker ticker = new HandTicker();
  private final Beats beats = new Beats(ticker, INTERVAL);

  @Test
  void strikesAtTheNextTickAndOnlyOnce() {
    ticker.pass(Duration.ofMillis(120));
    beats.want();

    assertThat(beats.strikes()).isFalse();
    assertThat(beats.untilNext()).isEqualTo(Duration.ofMillis(30).toNanos());
    ticker.pass(Duration.ofMillis(30));
    assertThat(beats.strikes()).isTrue();
    assertThat(beats.strikes()).isFalse();
    assertThat(beats.untilNext()).isEqualTo(Long.MAX_VALUE);
  }

  /** Somebody else's wish a moment before must not move the tick at which ours is shown. */
  @Test
  void theTickDoesNotTellWhatHappenedBefore() {
    Beats ofAQuietRoom = new Beats(ticker, INTERVAL);
    beats.want();
    ticker.pass(INTERVAL);
    assertThat(beats.strikes()).isTrue();
    ticker.pass(Duration.ofMillis(10));
    beats.want();
    ticker.pass(Duration.ofMillis(5));
    beats.want();
    ofAQuietRoom.want();

    assertThat(beats.untilNext()).isEqualTo(ofAQuietRoom.untilNext());
  }

  @Test
  void aTickThatWasMissedStrikesAtOnce() {
    beats.want();
    ticker.pass(INTERVAL.multipliedBy(7).plusMillis(20));

    assertThat(beats.strikes()).isTrue();
    beats.want();
    assertThat(beats.untilNext()).isEqualTo(Duration.ofMillis(30).toNanos());
  }
}
