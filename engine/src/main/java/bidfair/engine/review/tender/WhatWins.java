package bidfair.engine.review.tender;

import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What would have won in the place of an offer, each change alone. A lower price and a higher
 * recognition never turn a win into a loss, so that a few openings find where it begins.
 *
 * @param offer a valid one, or one made valid
 */
record WhatWins(Reopening opening, Offer offer) {
  Optional<PriceThatWins> price() {
    return Bisection.greatest(1, opening.tender().ceiling().fen(), fen -> opening.wins(at(fen)))
        .stream()
        .mapToObj(this::at)
        .map(won -> new PriceThatWins(won.bid().unitPrice(), contribution(won)))
        .findFirst();
  }

  /** The least recognition that wins, empty if none does or no more is needed. */
  OptionalInt recognition() {
    int own = offer.recognition();
    return opening.wins(offer)
        ? OptionalInt.empty()
        : Bisection.least(
                own + 1L, Points.MAX, points -> opening.wins(offer.withRecognition((int) points)))
            .stream()
            .mapToInt(points -> (int) points)
            .findFirst();
  }

  Optional<LevelThatWins> level() {
    ServiceLevel own = offer.bid().level();
    return opening.wins(offer)
        ? Optional.empty()
        : Arrays.stream(ServiceLevel.values())
            .filter(level -> level.compareTo(own) > 0)
            .map(offer::withLevel)
            .filter(opening::wins)
            .map(won -> new LevelThatWins(won.bid().level(), contribution(won)))
            .findFirst();
  }

  Money contribution(Offer won) {
    return Contribution.of(opening.judging(), opening.tender(), won.bid());
  }

  private Offer at(long fen) {
    return offer.withPrice(Money.ofFen(fen));
  }
}
