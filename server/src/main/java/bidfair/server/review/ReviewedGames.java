package bidfair.server.review;

import bidfair.engine.market.Market;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Rules;
import bidfair.server.protocol.ReviewApi.ReviewedClient;
import bidfair.server.protocol.ReviewApi.ReviewedFirm;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import bidfair.server.protocol.ReviewApi.ReviewedIndustry;
import bidfair.server.protocol.ReviewApi.ReviewedProduct;
import java.util.List;

/** What the things of a game are called. */
public final class ReviewedGames {
  private ReviewedGames() {}

  public static ReviewedGame of(Rules rules, Market market, List<ReviewedFirm> firms) {
    return new ReviewedGame(
        rules.calendar(),
        rules.firms().startingCash(),
        firms,
        market.industries().stream().map(ReviewedGames::industry).toList(),
        market.clients().stream()
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
