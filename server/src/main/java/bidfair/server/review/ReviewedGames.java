package bidfair.server.review;

import bidfair.engine.game.GameState;
import bidfair.engine.scenario.Industry;
import bidfair.server.protocol.ReviewApi.ReviewedClient;
import bidfair.server.protocol.ReviewApi.ReviewedFirm;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import bidfair.server.protocol.ReviewApi.ReviewedIndustry;
import bidfair.server.protocol.ReviewApi.ReviewedProduct;
import java.util.List;

/** What the things of a game are called. */
public final class ReviewedGames {
  private ReviewedGames() {}

  /** Only what can be known by now: no client that is still to enter the market. */
  public static ReviewedGame of(GameState state, List<ReviewedFirm> firms) {
    return new ReviewedGame(
        state.rules().calendar(),
        state.rules().firms().startingCash(),
        firms,
        state.market().industries().stream().map(ReviewedGames::industry).toList(),
        state.market().clients().stream()
            .filter(state::isInMarket)
            .map(client ->
                new ReviewedClient(
                    client.id(), client.industry(), client.name(), client.entryMonth()))
            .toList());
  }

  private static ReviewedIndustry industry(Industry industry) {
    return new ReviewedIndustry(
        industry.id(),
        industry.name(),
        industry.products().stream()
            .map(product -> new ReviewedProduct(product.id(), product.name(), product.unitCost()))
            .toList());
  }
}
