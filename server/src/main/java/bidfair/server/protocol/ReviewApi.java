package bidfair.server.protocol;

import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Evidence;
import bidfair.engine.review.classroom.ClassReview;
import bidfair.engine.review.classroom.Patterns;
import bidfair.engine.review.classroom.SlotRace;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.List;
import java.util.Optional;

/** The answers to those who ask why; {@code docs/openapi.yaml} says who may ask what. */
public final class ReviewApi {
  private ReviewApi() {}

  /**
   * The review of one firm.
   *
   * @param game the room's game that it is of, from 1
   * @param over whether this is the whole game; until then it holds only what the firm may know
   * @param throughDay the last day of the game that it covers
   * @param sentences what cost most, dearest first; one of them at least
   */
  public record FirmReviewAnswer(
      int game,
      FirmId firm,
      String name,
      boolean over,
      int throughDay,
      ReviewedGame facts,
      List<Sentence> sentences,
      FirmReview review) {}

  /**
   * A cause in plain words.
   *
   * @param evidence where to see it, best first; empty if there is nothing to see
   */
  public record Sentence(LocalText text, List<Evidence> evidence) {}

  /**
   * The review of the class.
   *
   * @param throughMonth the last month that is closed; the last of all once the game is over
   * @param races who was first where the supplier slots of a client ran out
   */
  public record ClassReviewAnswer(
      int game,
      boolean over,
      int throughMonth,
      ReviewedGame facts,
      ClassReview review,
      List<SlotRace> races) {}

  /** What names the things that a review speaks of, as the room may be in another game by now. */
  public record ReviewedGame(
      Calendar calendar,
      Money startingCash,
      List<ReviewedFirm> firms,
      List<ReviewedIndustry> industries,
      List<ReviewedClient> clients) {}

  /**
   * @param robot whether a robot played it when the game was over, or plays it now
   */
  public record ReviewedFirm(FirmId id, String name, boolean robot) {}

  public record ReviewedIndustry(IndustryId id, LocalText name, List<ReviewedProduct> products) {}

  public record ReviewedProduct(ProductId id, LocalText name, Money unitCost) {}

  public record ReviewedClient(ClientId id, IndustryId industry, LocalText name, int entryMonth) {}

  /**
   * What a teacher should look at.
   *
   * @param addresses from how many addresses people acted; with one for all, sharing means nothing
   * @param shared addresses from which people of several firms acted
   */
  public record PatternsAnswer(
      int game, ReviewedGame facts, Patterns patterns, int addresses, List<SharedAddress> shared) {}

  /**
   * @param address a number in this room; the address itself is not kept
   */
  public record SharedAddress(int address, List<AddressUse> firms) {}

  /**
   * @param inputs what its people sent from this address
   */
  public record AddressUse(FirmId firm, List<Integer> seats, int inputs) {}

  /** The grades of a game's people, by student number. */
  public record GradesAnswer(
      int game, boolean over, GradingScheme scheme, List<GradeLine> grades) {}

  /**
   * @param rank of the firm by the scheme's measure
   * @param firmPoints the firm's own, before participation counts
   * @param participation in how many of the firm's months in business the person did something, in
   *     %
   * @param proposed as computed
   * @param changed by the teacher's hand
   * @param reason of the change, empty if there is none
   * @param points what counts
   */
  public record GradeLine(
      int seat,
      String studentNumber,
      String name,
      FirmId firm,
      String firmName,
      int rank,
      int firmPoints,
      int accepted,
      int rejected,
      int participation,
      int proposed,
      Optional<Integer> changed,
      String reason,
      int points) {}
}
