package bidfair.server.review;

import bidfair.engine.review.FirmReview;
import bidfair.engine.review.classroom.SlotRaces;
import bidfair.engine.units.FirmId;
import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.protocol.ReviewApi;

/** What is answered to those who ask about a game. */
public final class ReviewAnswers {
  private ReviewAnswers() {}

  /** The whole review of a firm, for its teacher or once the game is over. */
  public static ReviewApi.FirmReviewAnswer full(JournaledGame game, FirmId firm) {
    return answer(game, game.review().firm(firm));
  }

  /** As much of the review of a firm as its people may know now. */
  public static ReviewApi.FirmReviewAnswer own(JournaledGame game, FirmId firm) {
    FirmReview review = game.review().firm(firm);
    return answer(
        game,
        game.over()
            ? review
            : KnownInPlay.of(
                review, game.scenario().rules().bids().disclosure(), game.published()));
  }

  /** The review of the class. */
  public static ReviewApi.ClassReviewAnswer classroom(Followed followed) {
    JournaledGame game = followed.game();
    int month = game.state().month();
    return new ReviewApi.ClassReviewAnswer(
        game.number(),
        game.over(),
        game.over() ? month : Math.max(0, month - 1),
        facts(game),
        game.review().classroom(),
        SlotRaces.of(followed.attendance().claims()));
  }

  /** What the teacher should look at. */
  public static ReviewApi.PatternsAnswer patterns(Followed followed) {
    JournaledGame game = followed.game();
    return new ReviewApi.PatternsAnswer(
        game.number(),
        facts(game),
        game.review().patterns(),
        followed.attendance().addresses(),
        followed.attendance().shared());
  }

  /** The grades, as if the game were over now. */
  public static ReviewApi.GradesAnswer grades(JournaledGame game) {
    GradeBook book = GradeBook.of(game.grading());
    return new ReviewApi.GradesAnswer(
        game.number(), game.over(), book.scheme(), Grades.of(game, book));
  }

  private static ReviewApi.FirmReviewAnswer answer(JournaledGame game, FirmReview review) {
    FirmId firm = review.standing().firm();
    ReviewApi.ReviewedGame facts = facts(game);
    return new ReviewApi.FirmReviewAnswer(
        game.number(),
        firm,
        game.firm(firm).name(),
        game.over(),
        game.state().day(),
        facts,
        Sentences.of(review, facts),
        review);
  }

  private static ReviewApi.ReviewedGame facts(JournaledGame game) {
    return ReviewedGames.of(game.state(), game.firms().stream().map(ReviewAnswers::firm).toList());
  }

  private static ReviewApi.ReviewedFirm firm(GameFirm firm) {
    return new ReviewApi.ReviewedFirm(firm.id(), firm.name(), firm.strategy().isPresent());
  }
}
