package bidfair.server.json;

import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Industry;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How a {@link Market}, which is no record, stands in JSON: its four lists and numbers. */
abstract class MarketFormat {
  @JsonCreator
  MarketFormat(
      @JsonProperty(value = "firms", required = true) int firms,
      @JsonProperty(value = "industries", required = true) List<Industry> industries,
      @JsonProperty(value = "clients", required = true) List<Client> clients,
      @JsonProperty(value = "tenders", required = true) List<Tender> tenders) {}

  @JsonProperty
  abstract int firms();

  @JsonProperty
  abstract List<Industry> industries();

  @JsonProperty
  abstract List<Client> clients();

  @JsonProperty
  abstract List<Tender> tenders();
}
