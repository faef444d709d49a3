package bidfair.server.review;

import bidfair.engine.game.Decision;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.review.Review;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ReviewApi.ReviewedFirm;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.stream.IntStream;

/** The review of a whole game that robots of every kind played. */
record PlayedYear(Review review, ReviewedGame facts, List<FirmId> firms) {
  static PlayedYear of(String scenarioId, int firms, long seed) {
    Scenario scenario = ShippedScenarios.find(scenarioId).orElseThrow();
    Market market = MarketDraw.draw(scenario, seed, firms);
    List<Strategy> strategies = Robots.inTurn(Robots.names(), firms);
    Review review = new Review(scenario.rules(), market);
    RobotGame.play(
        scenario.rules(),
        market,
        strategies,
        seed,
        (_, _, decision) -> {
          if (decision instanceof Decision.Accepted(var events)) {
            events.forEach(review::add);
          }
        });
    List<FirmId> ids = IntStream.rangeClosed(1, firms).mapToObj(FirmId::new).toList();
    return new PlayedYear(
        review,
        ReviewedGames.of(
            review.state(),
            ids.stream().map(id -> new ReviewedFirm(id, "Firm " + id.number(), true)).toList()),
        ids);
  }
}
