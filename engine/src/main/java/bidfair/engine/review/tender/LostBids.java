package bidfair.engine.review.tender;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.rules.Judging;
import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All bids that were opened and did not win, from the moment of the opening. Not thread-safe. */
public final class LostBids implements Spectator {
  private final Judging judging;
  private final Plans plans;
  private final Map<FirmId, List<LostBid>> lost = new TreeMap<>();

  public LostBids(Rules rules, Market market) {
    judging = new Judging(rules, market);
    plans = new Plans(rules, market);
  }

  /** A firm's lost bids in the order of the openings; a read-only live view. */
  public List<LostBid> of(FirmId firm) {
    return Collections.unmodifiableList(lost.getOrDefault(firm, List.of()));
  }

  /** The bidders' cash is still that of the opening: the winner's bond is locked after it. */
  @Override
  public void before(GameState state, Event event) {
    if (event instanceof Event.TenderOpened(var sheet)) {
      Reopening opening = reopening(state, sheet);
      for (int i = 0; i < sheet.bids().size(); i++) {
        JudgedBid own = sheet.bids().get(i);
        FirmId firm = own.bid().firm();
        if (!sheet.winner().equals(Optional.of(firm))) {
          LostBid bid = lost(state, sheet, opening, own, opening.offers().get(i));
          lost.computeIfAbsent(firm, _ -> new ArrayList<>()).add(bid);
        }
      }
    }
  }

  @Override
  public void after(GameState state, Event event) {
    plans.after(state, event);
  }

  private Reopening reopening(GameState state, OpeningSheet sheet) {
    List<Offer> offers =
        sheet.bids().stream()
            .map(judged ->
                new Offer(
                    judged.bid(),
                    judged.recognition(),
                    judged.record(),
                    state.ledger(judged.bid().firm()).cash()))
            .toList();
    return new Reopening(judging, judging.market().tender(sheet.tender()), sheet.day(), offers);
  }

  private LostBid lost(
      GameState state, OpeningSheet sheet, Reopening opening, JudgedBid own, Offer offer) {
    Tender tender = opening.tender();
    Client client = judging.market().client(tender.client());
    Optional<JudgedBid> winner = sheet.winner().flatMap(sheet::bidOf);
    Optional<Gap> gap = winner.map(best -> Gaps.toWinner(opening, best, own, offer));
    Optional<Offer> repaired = Repairs.repaired(opening, offer);
    Optional<WhatWins> wins = repaired.map(valid -> new WhatWins(opening, valid));
    return new LostBid(
        own,
        tender.month(),
        client.id(),
        client.industry(),
        tender,
        winner,
        gap,
        Gaps.decider(own, gap),
        own.voidReason().isPresent()
            ? repaired.map(valid -> Repairs.of(opening, offer, valid))
            : Optional.empty(),
        wins.flatMap(WhatWins::price),
        wins.flatMap(what -> plans.recognition(state, what)),
        wins.flatMap(WhatWins::level));
  }
}
