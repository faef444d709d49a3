package bidfair.server.review;

import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Cause;
import bidfair.engine.review.cause.Evidence;
import bidfair.engine.units.LocalText;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import bidfair.server.protocol.ReviewApi.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What cost a firm most, in plain words of both languages, each linked to its evidence. */
public final class Sentences {
  /** Nobody remembers more. */
  private static final int MOST = 3;

  private final Wording chinese;
  private final Wording english;

  private Sentences(FirmReview review, ReviewedGame facts) {
    chinese = Wording.of(Tongue.CHINESE, review, facts);
    english = Wording.of(Tongue.ENGLISH, review, facts);
  }

  /** One to three: the fall of a bankrupt firm first, then the mistakes, dearest first. */
  public static List<Sentence> of(FirmReview review, ReviewedGame facts) {
    return new Sentences(review, facts).of(review);
  }

  private List<Sentence> of(FirmReview review) {
    List<Sentence> sentences = new ArrayList<>();
    review
        .fall()
        .ifPresent(fall ->
            sentences.add(said(wording -> wording.fall(fall), FallEvidence.of(fall, review))));
    for (Cause cause : review.causes()) {
      sentences.add(said(wording -> wording.cause(cause), cause.evidence()));
    }
    if (sentences.isEmpty()) {
      sentences.add(said(wording -> wording.nothing(review), List.of()));
    }
    return List.copyOf(sentences.subList(0, Math.min(MOST, sentences.size())));
  }

  private Sentence said(Function<Wording, String> words, List<Evidence> evidence) {
    return new Sentence(new LocalText(words.apply(chinese), words.apply(english)), evidence);
  }
}
