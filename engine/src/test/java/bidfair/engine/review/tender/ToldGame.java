package bidfair.engine.review.tender;

import bidfair.engine.books.Posting;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Transition;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;

/** A game of three firms that is told to the review, in plain numbers, money in fen. */
final class ToldGame {
  private final Rules rules;
  private final TestMarket market;
  private final TestGame game;
  private final List<Event> events = new ArrayList<>();

  /** On day 0, when recognition may still be set. */
  ToldGame(Rules rules, TestMarket market) {
    this.rules = rules;
    this.market = market;
    game = new TestGame(rules, market.build(3));
  }

  ToldGame toDay(int day) {
    while (game.state().day() < day) {
      events.addAll(game.tick());
    }
    return this;
  }

  ToldGame accept(int firm, Action action) {
    events.addAll(game.accept(firm, action));
    return this;
  }

  /** Only while the client is a prospect: the review takes it for what the firm started with. */
  ToldGame setRecognition(int firm, int client, int recognition) {
    events.add(
        new Event.RecognitionChanged(
            new FirmId(firm), new ClientId(client), 0, recognition, RecognitionCause.CARE_VISIT));
    game.setRecognition(firm, client, recognition);
    return this;
  }

  ToldGame setCash(int firm, long fen) {
    FirmId id = new FirmId(firm);
    game.setCash(firm, fen);
    Posting last = game.state().ledger(id).postings().getLast();
    events.add(new Event.Booked(id, last.entry(), last.amount(), last.reference()));
    return this;
  }

  /** The only bid that a firm lost until now. */
  LostBid lostBy(int firm) {
    List<LostBid> lost = allLostBy(firm);
    if (lost.size() != 1) {
      throw new AssertionError("not one bid: " + lost);
    }
    return lost.getFirst();
  }

  List<LostBid> allLostBy(int firm) {
    GameState state = new GameState(rules, market.build(3));
    LostBids lost = new LostBids(rules, market.build(3));
    for (Event event : events) {
      lost.before(state, event);
      Transition.apply(state, event);
      lost.after(state, event);
    }
    return lost.of(new FirmId(firm));
  }
}
