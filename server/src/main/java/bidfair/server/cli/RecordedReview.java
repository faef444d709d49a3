package bidfair.server.cli;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.Review;
import bidfair.engine.review.classroom.ClassReview;
import bidfair.engine.units.FirmId;
import bidfair.server.export.RecordLine;
import bidfair.server.protocol.ReviewApi.ReviewedFirm;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import bidfair.server.protocol.ReviewApi.Sentence;
import bidfair.server.review.ReviewedGames;
import bidfair.server.review.Sentences;
import java.util.List;

/**
 * The whole review of a recorded game.
 *
 * @param over whether the game was; otherwise this is how things stood when the record was made
 * @param throughDay the last day that it covers
 * @param facts what everything is called
 * @param firms those asked for, by number
 */
record RecordedReview(
    boolean over,
    int throughDay,
    ReviewedGame facts,
    List<RecordedFirmReview> firms,
    ClassReview classroom) {

  /** What one firm can learn. */
  record RecordedFirmReview(FirmId firm, List<Sentence> sentences, FirmReview review) {}

  /** Hears the events of a record while it is played again. */
  static final class Witness {
    private final Review review;
    private final List<ReviewedFirm> named;

    Witness(RecordLine.Header header) {
      review = new Review(header.scenario().rules(), header.market());
      named =
          header.firms().stream()
              .map(firm -> new ReviewedFirm(firm.firm(), firm.name(), firm.robot().isPresent()))
              .toList();
    }

    void saw(Event event) {
      review.add(event);
    }

    /** The review of these firms and of the class. */
    RecordedReview of(List<FirmId> firms) {
      GameState state = review.state();
      ReviewedGame facts = ReviewedGames.of(state, named);
      return new RecordedReview(
          state.isOver(),
          state.day(),
          facts,
          firms.stream().map(firm -> of(firm, facts)).toList(),
          review.classroom());
    }

    private RecordedFirmReview of(FirmId firm, ReviewedGame facts) {
      FirmReview told = review.firm(firm);
      return new RecordedFirmReview(firm, Sentences.of(told, facts), told);
    }
  }
}
