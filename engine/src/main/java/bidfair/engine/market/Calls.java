package bidfair.engine.market;

import bidfair.engine.units.ClientId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which tender each client calls in each month. Immutable and safe to share. */
final class Calls {
  private final int clients;
  private final @Nullable Tender[][] byMonth;

  Calls(int clients, List<Tender> tenders) {
    this.clients = clients;
    int last = tenders.stream().mapToInt(Tender::month).max().orElse(0);
    byMonth = new Tender[last + 1][clients];
    tenders.forEach(tender -> byMonth[tender.month()][tender.client().number() - 1] = tender);
  }

  Optional<Tender> of(ClientId client, int month) {
    boolean exists =
        client.number() >= 1 && client.number() <= clients && month >= 0 && month < byMonth.length;
    return exists ? Optional.ofNullable(byMonth[month][client.number() - 1]) : Optional.empty();
  }
}
