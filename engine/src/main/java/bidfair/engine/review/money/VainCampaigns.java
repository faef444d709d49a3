package bidfair.engine.review.money;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Client;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Campaigns and visits that no valid bid could follow. Pure. */
final class VainCampaigns {
  /** What became of the bids for those whom a campaign addressed. */
  enum Outcome {
    NEVER_BID_FOR,
    ALL_VOID,
    VALID
  }

  /** What was opened for a client or an industry. */
  private record Openings(int lastDay, int bids, int valid) {
    static final Openings NONE = new Openings(0, 0, 0);

    Openings with(OpeningSheet sheet, Optional<JudgedBid> bid) {
      return new Openings(
          sheet.day(),
          bids + (bid.isPresent() ? 1 : 0),
          valid + (bid.flatMap(JudgedBid::score).isPresent() ? 1 : 0));
    }

    Outcome outcome() {
      return bids == 0 ? Outcome.NEVER_BID_FOR : valid == 0 ? Outcome.ALL_VOID : Outcome.VALID;
    }
  }

  private VainCampaigns() {}

  /** One case for each client and each industry, by what became of the bids for them. */
  static Map<Outcome, List<AvoidableCase>> of(GameState state, FirmId firm) {
    Map<Reference, Openings> openings = openings(state, firm);
    boolean closed = state.isOver() || !state.firm(firm).inBusiness();
    Map<Reference, Map<WaterfallItem, Money>> costs = new LinkedHashMap<>();
    Map<Reference, Integer> days = new LinkedHashMap<>();
    for (Posting posting : state.ledger(firm).postings()) {
      Optional<WaterfallItem> item = item(posting.entry());
      if (item.isPresent()
          && (closed
              || openings.getOrDefault(posting.reference(), Openings.NONE).lastDay()
                  >= posting.day())) {
        costs
            .computeIfAbsent(posting.reference(), _ -> new EnumMap<>(WaterfallItem.class))
            .merge(item.get(), posting.amount(), Money::plus);
        days.put(posting.reference(), posting.day());
      }
    }
    Map<Outcome, List<AvoidableCase>> cases = new EnumMap<>(Outcome.class);
    costs.forEach((reference, items) ->
        cases
            .computeIfAbsent(
                openings.getOrDefault(reference, Openings.NONE).outcome(), _ -> new ArrayList<>())
            .add(AvoidableCase.of(days.getOrDefault(reference, 0), reference, parts(items))));
    return cases;
  }

  private static Map<Reference, Openings> openings(GameState state, FirmId firm) {
    Map<Reference, Openings> openings = new LinkedHashMap<>();
    for (OpeningSheet sheet : state.bids().sheets()) {
      Client client = state.market().client(state.market().tender(sheet.tender()).client());
      Optional<JudgedBid> bid = sheet.bidOf(firm);
      for (Reference concerned :
          List.of(
              new Reference.ToClient(client.id()), new Reference.ToIndustry(client.industry()))) {
        openings.merge(
            concerned, Openings.NONE.with(sheet, bid), (before, _) -> before.with(sheet, bid));
      }
    }
    return openings;
  }

  private static Optional<WaterfallItem> item(Entry entry) {
    return switch (entry) {
      case EXHIBITION -> Optional.of(WaterfallItem.EXHIBITIONS);
      case SEMINAR -> Optional.of(WaterfallItem.SEMINARS);
      case CARE_VISIT -> Optional.of(WaterfallItem.CARE);
      default -> Optional.empty();
    };
  }

  private static List<AvoidablePart> parts(Map<WaterfallItem, Money> items) {
    List<AvoidablePart> parts = new ArrayList<>();
    items.forEach((item, amount) -> parts.add(new AvoidablePart(item, amount)));
    return parts;
  }
}
