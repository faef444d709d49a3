package bidfair.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.books.Account;
import bidfair.engine.books.BalanceSheet;
import bidfair.engine.books.Ledger;
import bidfair.engine.books.Statement;
import bidfair.engine.books.Statements;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.market.Client;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every game at every moment, whatever the players do. */
class InvariantsTest {
  private static final int MOST_INPUTS = 20_000;

  /** A game that was played to its end, with everything that went in and came out. */
  private record Played(RandomGame random, Game game, List<Input> inputs, List<Event> events) {}

  private interface Watch {
    void afterEach(GameState state);
  }

  private static Played play(int seed, Watch watch) {
    RandomGame random = RandomGame.of(seed);
    Game game = new Game(random.rules(), random.market());
    RandomInputs source = new RandomInputs(seed, game.state());
    List<Input> inputs = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    while (!game.state().isOver() && inputs.size() < MOST_INPUTS) {
      Input input = source.next();
      inputs.add(input);
      if (game.submit(input) instanceof Decision.Accepted(var happened)) {
        events.addAll(happened);
      }
      watch.afterEach(game.state());
    }
    return new Played(random, game, inputs, events);
  }

  private static Played play(int seed) {
    return play(seed, _ -> {});
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 11, 18, 23})
  void theAccountsOfEachFirmSumToZero(int seed) {
    play(
        seed,
        state -> {
          for (Firm firm : state.firms()) {
            Ledger ledger = state.ledger(firm.id());
            long sum = 0;
            for (Account account : Account.values()) {
              sum += ledger.balance(account).fen();
            }
            assertThat(sum).isZero();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 19, 35})
  void recognitionSlotsAndManagersStayWithinBounds(int seed) {
    play(
        seed,
        state -> {
          for (Client client : state.market().clients()) {
            int suppliers = 0;
            for (Firm firm : state.firms()) {
              var relation = state.relation(firm.id(), client.id());
              assertThat(relation.recognition()).isBetween(0, Points.MAX);
              suppliers += relation.isManaged() ? 1 : 0;
            }
            assertThat(suppliers).isLessThanOrEqualTo(state.rules().market().slotsPerClient());
            assertThat(state.freeSlots(client.id()))
                .isEqualTo(state.rules().market().slotsPerClient() - suppliers);
          }
          for (Firm firm : state.firms()) {
            assertThat(state.freePlaces(firm.id())).isNotNegative();
            assertThat(firm.managers()).isBetween(0, state.rules().firms().maxManagers());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 25})
  void aRejectedInputChangesNothing(int seed) {
    Played played = play(seed);
    Game again = new Game(played.random().rules(), played.random().market());
    Game withoutRejected = new Game(played.random().rules(), played.random().market());
    for (Input input : played.inputs()) {
      if (again.submit(input) instanceof Decision.Accepted) {
        withoutRejected.submit(input);
      }
    }
    assertThat(withoutRejected.hash()).isEqualTo(again.hash());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 22, 47})
  void theSameInputsGiveTheSameGame(int seed) {
    Played played = play(seed);
    Played again = play(seed);
    assertThat(again.events()).isEqualTo(played.events());
    assertThat(again.game().hash()).isEqualTo(played.game().hash());
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 10, 29})
  void theEventsAloneGiveTheSameState(int seed) {
    Played played = play(seed);
    Game recovered = new Game(played.random().rules(), played.random().market());
    played.events().forEach(recovered::apply);
    assertThat(recovered.hash()).isEqualTo(played.game().hash());
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 22, 34, 46})
  void statementsTie(int seed) {
    GameState state = play(seed).game().state();
    for (Firm firm : state.firms()) {
      Ledger ledger = state.ledger(firm.id());
      Money opening = Money.ZERO;
      List<Statement> months = Statements.monthly(ledger, state.rules().calendar(), state.month());
      for (Statement month : months) {
        BalanceSheet sheet = month.balanceSheet();
        assertThat(sheet.totalAssets())
            .isEqualTo(sheet.capital().plus(sheet.earlierProfit()).plus(sheet.profit()));
        assertThat(sheet.profit()).isEqualTo(month.profitAndLoss().profit());
        assertThat(month.cashFlow().opening()).isEqualTo(opening);
        assertThat(month.cashFlow().closing()).isEqualTo(sheet.assets().get(Account.CASH));
        opening = month.cashFlow().closing();
      }
      assertThat(opening).isEqualTo(ledger.cash());
    }
  }
}
