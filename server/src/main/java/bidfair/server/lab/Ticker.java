package bidfair.server.lab;

/** Monotonic time, in which a room measures how long days last. Thread-safe. */
public interface Ticker {
  /** The computer's own. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void onJump(Runnable wake) {}
      };

  /** Nanoseconds since an arbitrary moment; never goes back. */
  long nanos();

  /** To be told when time has passed otherwise than by itself, for tests that set it by hand. */
  void onJump(Runnable wake);
}
