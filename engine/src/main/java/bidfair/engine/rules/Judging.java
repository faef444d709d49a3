package bidfair.engine.rules;

import bidfair.engine.game.Bid;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Score;
import bidfair.engine.game.VoidReason;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an opening finds: pure functions, used by openings and by whoever asks what would have won
 * (rulebook §7). Immutable and safe to share.
 */
public record Judging(Rules rules, Market market) {
  /**
   * The sheet of a tender.
   *
   * @param offers in order of submission
   */
  public OpeningSheet open(Tender tender, int day, List<Offer> offers) {
    List<Offer> valid = offers.stream().filter(offer -> isValid(tender, offer)).toList();
    Optional<Money> lowest =
        valid.stream().map(offer -> offer.bid().unitPrice()).min(Comparator.naturalOrder());
    List<JudgedBid> judged = offers.stream().map(offer -> judge(tender, offer, lowest)).toList();
    boolean failed = valid.isEmpty() || valid.size() < rules.bids().minimumValidBids();
    Optional<Bid> winner =
        failed
            ? Optional.empty()
            : judged.stream()
                .filter(bid -> bid.score().isPresent())
                .min(Scoring.BEST_FIRST)
                .map(JudgedBid::bid);
    return new OpeningSheet(
        tender.id(), day, judged, winner.map(Bid::firm), winner.map(Bid::unitPrice));
  }

  public boolean isValid(Tender tender, Offer offer) {
    return voidReason(tender, offer).isEmpty();
  }

  /** The first reason that makes the bid void, if any. */
  public Optional<VoidReason> voidReason(Tender tender, Offer offer) {
    Bid bid = offer.bid();
    if (!market.product(bid.product()).fits(market.client(tender.client()).requiredFeatures())) {
      return Optional.of(VoidReason.PRODUCT_MISMATCH);
    }
    if (bid.unitPrice().compareTo(tender.ceiling()) > 0) {
      return Optional.of(VoidReason.OVER_CEILING);
    }
    return offer.cash().covers(funding(tender, bid))
        ? Optional.empty()
        : Optional.of(VoidReason.UNFUNDED);
  }

  /** The cash that a bid needs: its performance bond and a part of the product's cost. */
  public Money funding(Tender tender, Bid bid) {
    Product product = market.product(bid.product());
    Money cost = product.unitCost().times(tender.quantity());
    return Bonds.performance(rules.bids(), tender, bid.unitPrice())
        .plus(cost.at(rules.bids().fundingRate()));
  }

  /**
   * The score of an offer, as of a valid one.
   *
   * @param lowest the lowest valid price, not above that of the offer
   */
  public Score score(Tender tender, Offer offer, Money lowest) {
    return Scoring.score(
        tender.weights(),
        offer.recognition(),
        Scoring.pricePoints(lowest, offer.bid().unitPrice()),
        Scoring.servicePoints(rules.scoring(), offer.bid().level(), offer.record()));
  }

  private JudgedBid judge(Tender tender, Offer offer, Optional<Money> lowest) {
    Optional<VoidReason> reason = voidReason(tender, offer);
    Optional<Score> score =
        reason.isPresent() ? Optional.empty() : lowest.map(price -> score(tender, offer, price));
    return new JudgedBid(offer.bid(), offer.recognition(), offer.record(), reason, score);
  }
}
