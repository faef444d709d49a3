package bidfair.server.cli;

import bidfair.engine.review.classroom.DeciderCount;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.review.classroom.MeasurePlace;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.cli.RecordedReview.RecordedFirmReview;
import bidfair.server.export.text.Language;
import bidfair.server.protocol.ReviewApi.ReviewedFirm;
import bidfair.server.protocol.ReviewApi.Sentence;
import bidfair.server.text.TextFile;

/** The review of a game for a terminal: ranking, what bids were lost by, and the sentences. */
final class ReviewReport {
  private final RecordedReview review;
  private final Language language;
  private final TextFile texts;

  ReviewReport(RecordedReview review, Language language) {
    this.review = review;
    this.language = language;
    this.texts = TextFile.read("review/report", language.tag());
  }

  String text() {
    String line = System.lineSeparator();
    StringBuilder text = new StringBuilder();
    text.append(texts.of(review.over() ? "whole" : "soFar", review.throughDay())).append(line);
    text.append(line).append(ranking()).append(line).append(deciders());
    for (RecordedFirmReview firm : review.firms()) {
      text.append(line).append(name(firm.firm())).append(line);
      int number = 1;
      for (Sentence sentence : firm.sentences()) {
        text.append("  ").append(number++).append(". ");
        text.append(language.of(sentence.text())).append(line);
      }
    }
    return text.toString();
  }

  private String ranking() {
    TextTable table = new TextTable(texts.of("rank"), texts.of("firm"), texts.of("netWorth"), "");
    review.classroom().rankings().stream()
        .filter(ranking -> ranking.measure() == Measure.NET_WORTH)
        .flatMap(ranking -> ranking.places().stream())
        .forEach(
            place -> table.add(place.rank(), name(place.firm()), yuan(place), fate(place.firm())));
    return table.text();
  }

  private String fate(FirmId firm) {
    return review.classroom().firms().stream()
        .filter(year -> year.firm().equals(firm) && year.bankruptOn() > 0)
        .map(year -> texts.of("bankrupt", year.bankruptOn()))
        .findFirst()
        .orElse("");
  }

  private String deciders() {
    TextTable table = new TextTable(texts.of("lostBy"), texts.of("bids"));
    for (DeciderCount decider : review.classroom().deciders()) {
      table.add(texts.of(decider.decider()), decider.count());
    }
    return table.text();
  }

  private String name(FirmId id) {
    return review.facts().firms().stream()
        .filter(firm -> firm.id().equals(id))
        .map(ReviewedFirm::name)
        .findFirst()
        .orElseThrow();
  }

  private static long yuan(MeasurePlace place) {
    return Math.floorDiv(place.value(), Money.ofYuan(1).fen());
  }
}
