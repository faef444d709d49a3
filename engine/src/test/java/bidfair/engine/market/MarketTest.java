package bidfair.engine.market;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.TestMarket;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.TenderId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A market, asked for a client's tender of a month")
class MarketTest {
  private final Market market = TestMarket.small().build(3);

  @Test
  @DisplayName("gives it")
  void gives() {
    for (Tender tender : market.tenders()) {
      assertThat(market.tenderOf(tender.client(), tender.month())).contains(tender);
    }
    assertThat(market.tenderOf(new ClientId(1), 2).map(Tender::id)).contains(new TenderId(4));
  }

  @Test
  @DisplayName("gives none where none is called, or there is no such client or month")
  void givesNone() {
    assertThat(tender(2, 2)).isEmpty();
    assertThat(tender(4, 1)).isEmpty();
    assertThat(tender(0, 1)).isEmpty();
    assertThat(tender(5, 1)).isEmpty();
    assertThat(tender(1, -1)).isEmpty();
    assertThat(tender(1, 0)).isEmpty();
    assertThat(tender(1, 13)).isEmpty();
  }

  private Optional<Tender> tender(int client, int month) {
    return market.tenderOf(new ClientId(client), month);
  }
}
