package bidfair.engine.property;

import bidfair.engine.books.Entry;
import bidfair.engine.game.Action;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.Order;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Relation;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.Standing;
import bidfair.engine.rules.Ranking;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import java.util.List;
import java.util.Optional;

/** Notices the occasions of one game. Ask {@link #before} and {@link #after} for every input. */
final class Occasions {
  private final GameState state;
  private final Coverage coverage;
  private Optional<Bid> oldBid = Optional.empty();
  private Money cashBefore = Money.ZERO;

  Occasions(GameState state, Coverage coverage) {
    this.state = state;
    this.coverage = coverage;
  }

  void before(Input input) {
    if (input instanceof Input.Act(var firm, Action.SubmitBid bid) && state.market().has(firm)) {
      oldBid = state.bids().standing(bid.tender(), firm);
      cashBefore = state.ledger(firm).cash();
    } else {
      oldBid = Optional.empty();
    }
  }

  void after(Input input, Decision decision) {
    if (decision instanceof Decision.Accepted(var events)) {
      events.forEach(event -> notice(event, input, events));
      if (input instanceof Input.Tick) {
        noticeOverdrafts();
        noticeRanks();
      }
    }
  }

  private void notice(Event event, Input input, List<Event> events) {
    boolean atMonthEnd = !events.contains(new Event.DayBegan(state.day()));
    switch (event) {
      case Event.BidSubmitted(var bid) -> oldBid.ifPresent(old -> noticeReplacement(old, bid));
      case Event.BidEnded _ -> {
        saw(input instanceof Input.EndGame, Occasion.ENDED_EARLY_WITH_BIDS);
        saw(input instanceof Input.Tick, Occasion.BANKRUPT_WITH_A_BID);
      }
      case Event.TenderOpened(var sheet) -> new SheetOccasions(state, coverage).notice(sheet);
      case Event.FirmBankrupt(_, int day) -> {
        int began = events.indexOf(new Event.DayBegan(day + 1));
        boolean monthEnd = began > events.indexOf(event) || atMonthEnd;
        saw(monthEnd, Occasion.BANKRUPT_AT_MONTH_END);
        saw(!monthEnd, Occasion.BANKRUPT_DURING_A_DAY);
      }
      case Event.Booked(var firm, Entry entry, _, _) -> {
        boolean gone = state.firm(firm).bankruptOn() > 0;
        saw(entry == Entry.RECEIPT && gone, Occasion.PAID_AFTER_BANKRUPTCY);
      }
      case Event.OrderAccepted accepted -> noticeAcceptance(accepted, atMonthEnd);
      case Event.RecognitionChanged change -> {
        noticeChange(change);
        saw(change.to() == Points.MAX, Occasion.RECOGNITION_AT_MOST);
        saw(change.to() == 0, Occasion.RECOGNITION_AT_LEAST);
      }
      case Event.StageChanged change -> {
        boolean lost = state.relation(change.firm(), change.client()).lostMonth() > 0;
        saw(lost && change.cause() == StageCause.ENROLLED, Occasion.ENROLLED_AGAIN_AFTER_LOSS);
      }
      case Event.ManagersChanged(_, int managers) -> saw(managers == 0, Occasion.DISMISSED_TO_NONE);
      default -> {}
    }
  }

  private void noticeReplacement(Bid old, Bid bid) {
    saw(old.bond().isPositive() && bid.bond().isZero(), Occasion.BOND_REPLACED_BY_NONE);
    saw(old.bond().isZero() && bid.bond().isPositive(), Occasion.NO_BOND_REPLACED_BY_ONE);
    saw(!cashBefore.covers(bid.bond()), Occasion.REPLACEMENT_PAID_BY_THE_OLD_BOND);
  }

  private void noticeAcceptance(Event.OrderAccepted accepted, boolean atMonthEnd) {
    Order order = state.orders().get(accepted.order());
    saw(atMonthEnd, Occasion.ACCEPTED_AT_THE_SETTLEMENT);
    saw(accepted.perceived() == 0, Occasion.PERCEIVED_NOTHING);
    saw(
        accepted.satisfaction() == state.rules().orders().satisfactionMax(),
        Occasion.SATISFACTION_AT_MOST);
    saw(state.rules().orders().paymentDays() == 0 && !atMonthEnd, Occasion.PAID_ON_THE_SAME_DAY);
    saw(
        order.lateCharges() == state.rules().orders().lateChargeDays(),
        Occasion.CHARGED_TO_THE_END_AND_ACCEPTED);
    saw(isProspect(order.firm(), order.client()), Occasion.DELIVERED_TO_A_PROSPECT);
  }

  private void noticeChange(Event.RecognitionChanged change) {
    if (isProspect(change.firm(), change.client())) {
      Relation relation = state.relation(change.firm(), change.client());
      saw(change.cause() == RecognitionCause.SEMINAR, Occasion.SEMINAR_FOR_A_PROSPECT);
      saw(
          change.cause() == RecognitionCause.SPILLOVER && relation.campaignsThisMonth() > 0,
          Occasion.TIRED_SPILLOVER);
    }
  }

  private boolean isProspect(FirmId firm, ClientId client) {
    return state.firm(firm).inBusiness() && !state.relation(firm, client).isManaged();
  }

  private void noticeOverdrafts() {
    state.firms().stream()
        .filter(firm -> firm.inBusiness() && state.ledger(firm.id()).cash().isNegative())
        .forEach(_ -> coverage.saw(Occasion.OVERDRAWN_IN_BUSINESS));
  }

  private void noticeRanks() {
    List<Standing> ranking = Ranking.of(state);
    for (int i = 1; i < ranking.size(); i++) {
      if (ranking.get(i).rank() == ranking.get(i - 1).rank()) {
        boolean fell = ranking.get(i).bankruptOn() > 0;
        coverage.saw(fell ? Occasion.RANK_SHARED_AFTER_FALLING_TOGETHER : Occasion.RANK_SHARED);
      }
    }
  }

  private void saw(boolean condition, Occasion occasion) {
    if (condition) {
      coverage.saw(occasion);
    }
  }
}
