package bidfair.engine.review.client;

import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.List;
import java.util.stream.Stream;

/** The dealings of all firms. Not thread-safe. */
final class Portfolios {
  private final Calendar calendar;
  private final Market market;
  private final List<Portfolio> byFirm;

  Portfolios(Calendar calendar, Market market) {
    this.calendar = calendar;
    this.market = market;
    byFirm = Stream.generate(Portfolio::new).limit(market.firms()).toList();
  }

  Portfolio of(FirmId firm) {
    return byFirm.get(firm.number() - 1);
  }

  /** The dealings of a firm with a client, which begin here if there were none. */
  Dealings of(FirmId firm, ClientId id) {
    Client client = market.client(id);
    int firstDay = (client.entryMonth() - 1) * calendar.daysPerMonth() + 1;
    return of(firm).with(client, firstDay);
  }
}
