package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.TenderId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Standing bids and the sheets of opened tenders. Not thread-safe: part of a room's own state. */
public final class BidBox {
  private final Map<TenderId, Map<FirmId, Bid>> standing = new LinkedHashMap<>();
  private final OfFirm<TenderId, Bid> ofFirm = new OfFirm<>();
  private final Map<TenderId, OpeningSheet> sheets = new LinkedHashMap<>();
  private int submissions;

  public Optional<Bid> standing(TenderId tender, FirmId firm) {
    return Optional.ofNullable(standing.getOrDefault(tender, Map.of()).get(firm));
  }

  /** The standing bids for a tender in order of submission. */
  public List<Bid> standing(TenderId tender) {
    return standing.getOrDefault(tender, Map.of()).values().stream()
        .sorted(Comparator.comparingInt(Bid::submission))
        .toList();
  }

  /** A firm's standing bids, by tender; not changed later. */
  public List<Bid> standing(FirmId firm) {
    return ofFirm.of(firm);
  }

  public Optional<OpeningSheet> sheet(TenderId tender) {
    return Optional.ofNullable(sheets.get(tender));
  }

  /** The sheets so far in the order of opening, which is that of the tenders' numbers; a copy. */
  public List<OpeningSheet> sheets() {
    return List.copyOf(sheets.values());
  }

  /** The number of the latest submission over all firms, 0 before the first. */
  public int submissions() {
    return submissions;
  }

  void submit(Bid bid) {
    standing.computeIfAbsent(bid.tender(), _ -> new TreeMap<>()).put(bid.firm(), bid);
    ofFirm.put(bid.firm(), bid.tender(), bid);
    submissions = bid.submission();
  }

  void end(TenderId tender, FirmId firm) {
    Map<FirmId, Bid> bids = standing.get(tender);
    if (bids != null) {
      bids.remove(firm);
    }
    ofFirm.remove(firm, tender);
  }

  void open(OpeningSheet sheet) {
    Map<FirmId, Bid> bids = standing.remove(sheet.tender());
    if (bids != null) {
      bids.keySet().forEach(firm -> ofFirm.remove(firm, sheet.tender()));
    }
    sheets.put(sheet.tender(), sheet);
  }
}
