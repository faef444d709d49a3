package bidfair.server.protocol;

import bidfair.engine.market.Tender;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.scenario.Feature;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FeatureId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that everybody in a room sees, the big screen included. */
public sealed interface PublicRow extends Row {
  /**
   * Table {@code room}, one row.
   *
   * @param rules the numbers of the game in play, or of the next one while in the lobby
   * @param gameNumber from 1; a reset begins the next
   */
  record Room(
      String key,
      String code,
      String scenario,
      LocalText title,
      Phase phase,
      int gameNumber,
      int robots,
      int peoplePerFirm,
      boolean hints,
      Rules rules)
      implements PublicRow {
    /** Where a room stands. */
    public enum Phase {
      LOBBY,
      PLAYING,
      ENDED
    }
  }

  /**
   * Table {@code clock}, one row. Times are what remains when the frame is made; the browser counts
   * down from there while {@code running}.
   *
   * @param running whether time passes now
   * @param pauseReason why it does not: TEACHER, RECOVERED, FAULT, ROLLED_BACK, DAMAGED or STORAGE;
   *     absent if not paused
   * @param nextDayMillis to the next day
   * @param phaseMillis to the end of the phase
   * @param phaseLengthMillis how long the whole phase lasts
   */
  record Clock(
      String key,
      int day,
      int month,
      int dayOfMonth,
      MonthPhase phase,
      ClockMode mode,
      boolean running,
      Optional<String> pauseReason,
      int millisPerDay,
      long nextDayMillis,
      long phaseMillis,
      long phaseLengthMillis)
      implements PublicRow {
    /** Whether the two differ in nothing but in what remains of time. */
    public boolean tellsTheSameAs(Clock other) {
      return withTimesOf(other).equals(other);
    }

    private Clock withTimesOf(Clock other) {
      return with(
          running, pauseReason, other.nextDayMillis, other.phaseMillis, other.phaseLengthMillis);
    }

    /** The same, paused for this reason. */
    public Clock stopped(String reason) {
      return with(false, Optional.of(reason), nextDayMillis, phaseMillis, phaseLengthMillis);
    }

    private Clock with(
        boolean nowRunning, Optional<String> nowReason, long nextDay, long left, long length) {
      return new Clock(
          key,
          day,
          month,
          dayOfMonth,
          phase,
          mode,
          nowRunning,
          nowReason,
          millisPerDay,
          nextDay,
          left,
          length);
    }

    /** What a month's time is for. */
    public enum MonthPhase {
      LOBBY,
      /** The break before a month opens: actions can be prepared, not sent. */
      PLANNING,
      /** Bids are taken. */
      BIDDING,
      /** Tenders are opened; goods are delivered. */
      DELIVERY,
      ENDED
    }
  }

  /** Table {@code industries}. */
  record Industry(
      IndustryId key,
      LocalText name,
      Weights weights,
      int transitDays,
      int expectedService,
      List<Feature> features)
      implements PublicRow {}

  /** Table {@code products}. */
  record Product(
      ProductId key, IndustryId industry, LocalText name, Money unitCost, List<FeatureId> features)
      implements PublicRow {}

  /**
   * Table {@code clients}: those in the market; in a planning break also those that enter with the
   * month to come, so that their enrolment can be prepared.
   */
  record Client(
      ClientId key,
      IndustryId industry,
      LocalText name,
      List<FeatureId> requiredFeatures,
      int entryMonth,
      int freeSlots)
      implements PublicRow {}

  /**
   * Table {@code tenders}: those published.
   *
   * @param bidBond what a bid locks, unless the client is STABLE
   * @param bids how many bids there were, once opened
   */
  record TenderCall(
      TenderId key,
      ClientId client,
      int month,
      int quantity,
      Money ceiling,
      int deliveryDays,
      Tender.Method method,
      Weights weights,
      Money bidBond,
      Status status,
      Optional<Integer> bids,
      Optional<FirmId> winner,
      Optional<Money> winningPrice)
      implements PublicRow {
    /** Where a tender stands. */
    public enum Status {
      OPEN,
      AWARDED,
      FAILED
    }
  }

  /** Table {@code firms}. */
  record Firm(FirmId key, String name, boolean robot, int people, int bankruptOn)
      implements PublicRow {}

  /** Table {@code standings}: as of the last month's close, or the end. */
  record Place(FirmId key, int rank, Money netWorth, int bankruptOn, int month)
      implements PublicRow {}

  /** Table {@code history}: net worth at each month's close; key {@code firm-month}. */
  record Worth(String key, FirmId firm, int month, Money netWorth, int rank) implements PublicRow {}

  /**
   * Table {@code headlines}, the latest 100.
   *
   * @param key grows with time
   * @param facts what the text in either language is filled with: {@code month} of an opened or
   *     closed month; {@code firm}, {@code client}, {@code tender} and {@code amount} (the order's
   *     value) of an award; {@code client} and {@code tender} of a failed tender; {@code firm},
   *     {@code client} and {@code amount} of a default; {@code firm} of a bankruptcy and of the
   *     game's end, which names the best
   */
  record Headline(Integer key, int day, Kind kind, Map<String, Long> facts) implements PublicRow {
    /** What happened. */
    public enum Kind {
      MONTH_OPENED,
      AWARD,
      FAILED_TENDER,
      DEFAULT,
      BANKRUPTCY,
      MONTH_CLOSED,
      GAME_ENDED
    }
  }

  /**
   * Table {@code announcements}: from the teacher to everybody, the latest 50.
   *
   * @param text empty if the game was rolled back
   * @param backTo the month to whose start the teacher took the game back, absent otherwise
   */
  record Announcement(Integer key, String text, Optional<Integer> backTo, String at)
      implements PublicRow {}

  /**
   * Table {@code debrief}, one row: what the teacher shows of the game that is over.
   *
   * @param game the game in play or played last, 0 if there was none
   * @param month up to which the chapter is shown, from 1
   * @param measure by which firms are ranked where they are
   * @param shown whether anything is shown; if not, the others are those shown last
   * @param open whether everybody may see every firm's review once a game is over
   */
  record Debrief(
      String key,
      int game,
      int month,
      DebriefChapter chapter,
      Measure measure,
      boolean shown,
      boolean open)
      implements PublicRow {}
}
