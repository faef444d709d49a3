package bidfair.benchmark.engine;

import bidfair.engine.Game;
import bidfair.engine.game.Input;
import bidfair.engine.scenario.Scenario;

/** What days on which nobody acts allocate, in bytes: the least of some games. */
record QuietDay(double tick, double monthOpening) {
  private static final int MID_MONTH = 10;

  static QuietDay of(Scenario scenario, int firms, int games) {
    long tick = Long.MAX_VALUE;
    long opening = Long.MAX_VALUE;
    for (int i = 0; i < games; i++) {
      Game game = new Game(scenario.rules(), GrownMarket.draw(scenario, firms));
      opening = Math.min(opening, OwnThread.bytes(() -> game.submit(new Input.Tick())));
      while (game.state().day() < MID_MONTH) {
        game.submit(new Input.Tick());
      }
      tick = Math.min(tick, OwnThread.bytes(() -> game.submit(new Input.Tick())));
    }
    return new QuietDay(tick, opening);
  }
}
