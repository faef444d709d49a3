package bidfair.engine.review.client;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.Review;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;

/** Reviews games in plain numbers. */
final class Reviews {
  private Reviews() {}

  static FirmReview firm(TestGame game, int firm) {
    return Review.of(game.history()).firm(new FirmId(firm));
  }

  static ClientReview client(TestGame game, int firm, int client) {
    return firm(game, firm).clients().stream()
        .filter(review -> review.client().number() == client)
        .findFirst()
        .orElseThrow();
  }

  static IndustryContribution industry(TestGame game, int firm, String industry) {
    return firm(game, firm).industries().stream()
        .filter(review -> review.industry().equals(new IndustryId(industry)))
        .findFirst()
        .orElseThrow();
  }
}
