package bidfair.engine.review.cause;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.StageCause;
import bidfair.engine.market.Client;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Remembers when firms began to prepare the openings of each month, by enrolling, visiting or
 * campaigning, and which seminars showed what the client cannot use. Not thread-safe.
 */
final class Activity implements Spectator {
  /** A seminar that showed a product which lacks a required feature. */
  record Mismatch(ClientId client, int month) {}

  private final Map<FirmId, NavigableMap<Integer, Integer>> firstDays = new TreeMap<>();
  private final Map<FirmId, NavigableSet<Integer>> campaigned = new TreeMap<>();
  private final Map<FirmId, NavigableMap<Integer, Money>> cash = new TreeMap<>();
  private final Map<FirmId, List<Mismatch>> mismatches = new TreeMap<>();
  private final Map<FirmId, List<ClientId>> declined = new TreeMap<>();

  @Override
  public void before(GameState state, Event event) {
    if (event instanceof Event.TenderOpened) {
      for (Firm firm : state.firms()) {
        cash.computeIfAbsent(firm.id(), _ -> new TreeMap<>())
            .putIfAbsent(state.month(), state.ledger(firm.id()).cash());
      }
    }
  }

  @Override
  public void after(GameState state, Event event) {
    switch (event) {
      case Event.CampaignStarted(var campaign) -> {
        campaigned(state, campaign.firm());
        if (campaign instanceof Campaign.Seminar seminar) {
          seminar(state, seminar);
        }
      }
      case Event.ClientVisited(var firm, _) -> campaigned(state, firm);
      case Event.StageChanged change -> {
        if (change.cause() == StageCause.ENROLLED) {
          prepared(state, change.firm());
        } else if (change.cause() == StageCause.IDLE) {
          declined.computeIfAbsent(change.firm(), _ -> new ArrayList<>()).add(change.client());
        }
      }
      default -> {}
    }
  }

  /** By month, the day of the month on which the firm began to prepare, if it did. */
  NavigableMap<Integer, Integer> firstDays(FirmId firm) {
    return firstDays.getOrDefault(firm, new TreeMap<>());
  }

  /** Whether the firm campaigned or visited anybody in a month. */
  boolean hasCampaigned(FirmId firm, int month) {
    return campaigned.getOrDefault(firm, new TreeSet<>()).contains(month);
  }

  /** By month, the cash with which the firm went into its opening. */
  NavigableMap<Integer, Money> cash(FirmId firm) {
    return cash.getOrDefault(firm, new TreeMap<>());
  }

  List<Mismatch> mismatches(FirmId firm) {
    return mismatches.getOrDefault(firm, List.of());
  }

  /** Clients that declined because nobody kept in touch, in order of time. */
  List<ClientId> declined(FirmId firm) {
    return declined.getOrDefault(firm, List.of());
  }

  private void campaigned(GameState state, FirmId firm) {
    prepared(state, firm);
    campaigned.computeIfAbsent(firm, _ -> new TreeSet<>()).add(state.month());
  }

  private void prepared(GameState state, FirmId firm) {
    firstDays
        .computeIfAbsent(firm, _ -> new TreeMap<>())
        .putIfAbsent(state.month(), state.dayOfMonth());
  }

  private void seminar(GameState state, Campaign.Seminar seminar) {
    Client client = state.market().client(seminar.client());
    if (!state.market().product(seminar.product()).fits(client.requiredFeatures())) {
      mismatches
          .computeIfAbsent(seminar.firm(), _ -> new ArrayList<>())
          .add(new Mismatch(client.id(), state.month()));
    }
  }
}
