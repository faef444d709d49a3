package bidfair.engine.robot;

/** One thing a robot does as a matter of course; a strategy is a list of habits. */
interface Habit {
  /** Adds what is to be done today to the agenda. */
  void pursue(PlayerView view, Agenda agenda);
}
