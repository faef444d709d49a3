package bidfair.engine.robot;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.fixture.Acts;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The client that appeals most")
class AppealTest {
  private static final int FIRMS = 60;
  private static final int CLIENTS = 90;

  private final TestGame game = new TestGame(TestRules.standard(), market()).toDay(1);

  @Test
  @DisplayName("is the first of the greatest, as if all were weighed")
  void isThatOfWeighingAll() {
    for (long liking : List.of(0L, 20L, 60L, 200L)) {
      Taste cars = (_, industry) -> industry.id().key().equals("car") ? liking : 0;
      for (int firm = 1; firm <= FIRMS; firm++) {
        PlayerView view = view(firm);
        assertThat(new Appeal(view, cars).greatest(view.vacant(), _ -> true))
            .as("firm %d, %d for cars", firm, liking)
            .contains(weighed(view, liking, view.vacant()));
      }
    }
  }

  @Test
  @DisplayName("is the next that may be had if the firm may not have it")
  void mayBeHad() {
    PlayerView view = view(1);
    Client most = weighed(view, 0, view.vacant());
    List<Client> others = new ArrayList<>(view.vacant());
    others.remove(most);
    assertThat(
            new Appeal(view, Tastes::anybody)
                .greatest(view.vacant(), client -> !client.equals(most)))
        .contains(weighed(view, 0, others));
    assertThat(new Appeal(view, Tastes::anybody).greatest(view.vacant(), _ -> false)).isEmpty();
  }

  @Test
  @DisplayName("is what a robot enrols")
  void isEnrolled() {
    PlayerView view = view(7);
    Agenda agenda = new Agenda(view);
    new Enrol(Tastes::anybody, 6, 2).pursue(view, agenda);
    Client first = weighed(view, 0, view.vacant());
    List<Client> others = new ArrayList<>(view.vacant());
    others.remove(first);
    Client second = weighed(view, 0, others);
    assertThat(agenda.actions())
        .containsExactly(Acts.enrol(first.id().number()), Acts.enrol(second.id().number()));
  }

  /** Every client weighed, and the first of the greatest taken. */
  private static Client weighed(PlayerView view, long cars, List<Client> clients) {
    return Collections.max(
        clients,
        Comparator.comparingLong(client ->
            (client.industry().key().equals("car") ? cars : 0)
                + (view.openTender(client.id()).isPresent() ? 50 : 0)
                + Chance.below(100, view.firm().id().number(), client.id().number())));
  }

  private PlayerView view(int firm) {
    return new PlayerView(game.state(), new FirmId(firm), List.of());
  }

  /** Every third client calls a tender; every second makes cars. */
  private static Market market() {
    TestMarket market =
        new TestMarket().industry("car", 3, 6_500, 100_000).industry("food", 2, 5_000, 3_333);
    for (int i = 1; i <= CLIENTS; i++) {
      market.client(i % 2 == 0 ? "car" : "food", 1, 1, 2);
    }
    for (int i = 3; i <= CLIENTS; i += 3) {
      market.tender(i, 1, 100, 150_000, 12);
    }
    return market.build(FIRMS);
  }
}
