package bidfair.server.kill;

import bidfair.engine.units.Money;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Command;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A room to play in: a shipped scenario with all changed by lot that a teacher may change. */
record Variation(Api.NewRoom plan, int firms) {
  static Variation any(Random dice) {
    var scenarios = ShippedScenarios.all();
    var scenario = scenarios.get(dice.nextInt(scenarios.size()));
    int firms = dice.nextInt(2, 5);
    List<String> industries =
        scenario.industries().stream()
            .map(industry -> industry.id().key())
            .filter(_ -> dice.nextInt(3) > 0)
            .toList();
    Command.Overrides overrides =
        new Command.Overrides(
            Optional.of(industries).filter(some -> some.size() > 1),
            Optional.of(Money.ofYuan(dice.nextLong(1_000_000, 5_000_000))),
            Optional.of(dice.nextInt(6, 13)),
            Optional.of(dice.nextInt(100, 400)),
            Optional.of(0),
            Optional.of(dice.nextInt(6)),
            Optional.of(dice.nextBoolean()));
    return new Variation(new Api.NewRoom(scenario.id(), Optional.empty(), overrides), firms);
  }
}
