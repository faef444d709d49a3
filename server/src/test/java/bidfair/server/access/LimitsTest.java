package bidfair.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Limits, with a clock that stands still unless told otherwise. */
class LimitsTest {
  private final AtomicLong nanos = new AtomicLong(5);

  @Test
  void aBucketIsFullAtFirstAndRefillsSteadily() {
    TokenBucket bucket = new TokenBucket(10, 3, nanos::get);
    assertThat(taken(bucket)).isEqualTo(3);
    pass(Duration.ofMillis(99));
    assertThat(bucket.tryTake()).isFalse();
    pass(Duration.ofMillis(1));
    assertThat(bucket.tryTake()).isTrue();
    assertThat(bucket.tryTake()).isFalse();
  }

  @Test
  void aBucketNeverHoldsMoreThanItsBurst() {
    TokenBucket bucket = new TokenBucket(10, 2, nanos::get);
    pass(Duration.ofDays(400));
    assertThat(taken(bucket)).isEqualTo(2);
  }

  @Test
  void eachAddressHasABucketOfItsOwn() {
    RateLimit limit = new RateLimit(1, 1, nanos::get);
    assertThat(limit.tryTake("a")).isTrue();
    assertThat(limit.tryTake("a")).isFalse();
    assertThat(limit.tryTake("b")).isTrue();
    pass(Duration.ofSeconds(1));
    assertThat(limit.tryTake("a")).isTrue();
  }

  @Test
  void afterTooManyGuessesOneWaits() {
    GuessLimit limit = new GuessLimit(2, Duration.ofMinutes(1), nanos::get);
    limit.guess("a");
    limit.guess("a");
    assertThatThrownBy(() -> limit.guess("a")).isInstanceOf(Refused.class);
    assertThatCode(() -> limit.guess("b")).doesNotThrowAnyException();
    pass(Duration.ofSeconds(61));
    assertThatCode(() -> limit.guess("a")).doesNotThrowAnyException();
  }

  @Test
  void tryingWhileOneWaitsDoesNotLengthenTheWait() {
    GuessLimit limit = new GuessLimit(1, Duration.ofMinutes(1), nanos::get);
    limit.guess("a");
    pass(Duration.ofSeconds(59));
    assertThatThrownBy(() -> limit.guess("a")).isInstanceOf(Refused.class);
    pass(Duration.ofSeconds(2));
    assertThatCode(() -> limit.guess("a")).doesNotThrowAnyException();
  }

  @Test
  void aRightGuessForgetsTheWrongOnes() {
    GuessLimit limit = new GuessLimit(2, Duration.ofMinutes(1), nanos::get);
    limit.guess("a");
    limit.right("a");
    limit.guess("a");
    assertThatCode(() -> limit.guess("a")).doesNotThrowAnyException();
  }

  private static int taken(TokenBucket bucket) {
    int taken = 0;
    while (bucket.tryTake()) {
      taken++;
    }
    return taken;
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
