package bidfair.engine.review.client;

import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The dealings of one firm, and what no single client explains. Not thread-safe. */
final class Portfolio {
  private final Map<ClientId, Dealings> dealings = new TreeMap<>();
  private final Map<IndustryId, Money> unassigned = new TreeMap<>();

  /**
   * The dealings with a client, which begin here if there were none.
   *
   * @param firstDay the client's first day in the market
   */
  Dealings with(Client client, int firstDay) {
    return dealings.computeIfAbsent(client.id(), _ -> new Dealings(client, firstDay));
  }

  /** All dealings, by the client's number; a read-only live view. */
  Collection<Dealings> all() {
    return Collections.unmodifiableCollection(dealings.values());
  }

  /** Books a cost in an industry that no single client explains; a negative one takes it back. */
  void bookUnassigned(IndustryId industry, Money cost) {
    unassigned.merge(industry, cost, Money::plus);
  }

  Money unassigned(IndustryId industry) {
    return unassigned.getOrDefault(industry, Money.ZERO);
  }
}
