package bidfair.engine.robot.tournament;

import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.FirmRules;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The kinds of games in a tournament, each with a class of 30 firms. */
public enum Experiment {
  /** All strategies together, with four firms each where two are compared. */
  MIXED_CLASS {
    @Override
    List<Strategy> strategies(int game) {
      return mixed();
    }
  },
  /** The same class in the same market with half the starting capital. */
  HALF_CAPITAL {
    @Override
    List<Strategy> strategies(int game) {
      return mixed();
    }

    @Override
    Rules rules(Rules given) {
      FirmRules firms = given.firms();
      return given.withFirms(firms.withStartingCash(half(firms.startingCash())));
    }
  },
  /** Thirty equal firms; the sound strategies take turns from game to game. */
  CLASS_OF_EQUALS {
    @Override
    List<Strategy> strategies(int game) {
      List<Strategy> sound = Robots.sound();
      return Collections.nCopies(FIRMS, sound.get(game % sound.size()));
    }
  },
  /** Three firms of each sound strategy; price cutters in the seats that are left. */
  SOUND_STRATEGIES {
    @Override
    List<Strategy> strategies(int game) {
      List<Strategy> field = new ArrayList<>();
      Robots.sound().forEach(strategy -> field.addAll(Collections.nCopies(3, strategy)));
      while (field.size() < FIRMS) {
        field.add(named("price-cutter"));
      }
      return field;
    }
  };

  /** How many firms play in each game. */
  public static final int FIRMS = 30;

  /** A strategy for each firm of a game, in any order. */
  abstract List<Strategy> strategies(int game);

  Rules rules(Rules given) {
    return given;
  }

  static Money half(Money capital) {
    return Money.ofFen(capital.fen() / 2);
  }

  private static List<Strategy> mixed() {
    List<Strategy> field = new ArrayList<>(Robots.sound());
    add(field, 3, "investor");
    add(field, 4, "careless");
    add(field, 4, "slow-starter");
    add(field, 4, "price-cutter");
    add(field, 3, "below-cost");
    add(field, 2, "over-committer");
    add(field, 1, "idle");
    return field;
  }

  private static void add(List<Strategy> field, int firms, String name) {
    field.addAll(Collections.nCopies(firms, named(name)));
  }

  private static Strategy named(String name) {
    return Robots.named(name).orElseThrow();
  }
}
