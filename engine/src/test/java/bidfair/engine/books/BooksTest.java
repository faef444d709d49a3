package bidfair.engine.books;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.fixture.Acts.exhibition;
import static bidfair.engine.fixture.Acts.giveBack;
import static bidfair.engine.fixture.Acts.hire;
import static bidfair.engine.fixture.Acts.seminar;
import static bidfair.engine.fixture.Acts.ship;
import static bidfair.engine.fixture.Acts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§12 Books")
class BooksTest {
  private static final Rules PAID_IN_MONTH_2 = TestRules.with(rules -> rules.paymentDays = 10);

  private final TestGame game = firstTwoMonths();

  /** A firm that sells one order: delivered in month 1, paid in month 2. */
  private static TestGame firstTwoMonths() {
    TestGame game = new TestGame(PAID_IN_MONTH_2, TestMarket.small().build(2)).toDay(1);
    game.accept(1, enrol(1));
    game.accept(1, hire());
    game.accept(1, visit(1));
    game.accept(1, exhibition("car", ExhibitionSize.SMALL));
    game.accept(1, seminar(1, "car-1"));
    game.accept(1, buy("car-1", 101));
    game.accept(1, bid(1, "car-1", 140_000, ServiceLevel.STANDARD));
    game.toDay(20).accept(1, ship(1));
    game.toDay(24).accept(1, giveBack("car-1", 1));
    game.toDay(31).accept(1, bid(4, "car-1", 140_000, ServiceLevel.BASIC));
    return game.toDay(40);
  }

  private List<Statement> statements() {
    return Statements.monthly(
        game.state().ledger(new FirmId(1)), game.state().rules().calendar(), 2);
  }

  private static Map<String, Long> moved(Map<? extends Enum<?>, Money> amounts) {
    Map<String, Long> moved = new TreeMap<>();
    amounts.forEach((key, amount) -> {
      if (!amount.isZero()) {
        moved.put(key.name(), amount.fen());
      }
    });
    return moved;
  }

  @Test
  @DisplayName("§12 Every movement of money is a double entry; the sum over all accounts is zero")
  void doubleEntry() {
    Ledger ledger = new Ledger();
    ledger.post(0, Entry.STARTING_CAPITAL, Money.ofFen(100), new Reference.ToFirm());
    ledger.post(1, Entry.HIRING, Money.ofFen(30), new Reference.ToFirm());
    assertThat(ledger.balance(Account.CASH)).isEqualTo(Money.ofFen(70));
    assertThat(ledger.balance(Account.SALARIES)).isEqualTo(Money.ofFen(30));
    assertThat(ledger.balance(Account.CAPITAL)).isEqualTo(Money.ofFen(-100));
    assertThat(ledger.postings()).extracting(Posting::number).containsExactly(1, 2);
    assertThatThrownBy(() -> ledger.post(1, Entry.HIRING, Money.ofFen(-1), new Reference.ToFirm()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("§12 Profit and loss: sales and their cost when the delivery is accepted")
  void profitAndLoss() {
    ProfitAndLoss month = statements().getFirst().profitAndLoss();
    assertThat(moved(month.income())).containsExactly(Map.entry("SALES", 14_000_000L));
    assertThat(moved(month.expenses()))
        .containsOnly(
            Map.entry("COST_OF_SALES", 10_000_000L),
            Map.entry("EXHIBITIONS", 1_800_000L),
            Map.entry("SEMINARS", 1_500_000L),
            Map.entry("CARE_VISITS", 200_000L),
            Map.entry("SALARIES", 800_000L + 3 * 800_000L),
            Map.entry("OVERHEAD", 1_500_000L),
            Map.entry("FREIGHT", 30_000L),
            Map.entry("SERVICE", 200_000L),
            Map.entry("STOCK_LOSSES", 20_000L));
    assertThat(month.profit().fen()).isEqualTo(14_000_000 - 18_450_000);
    assertThat(statements().getLast().profitAndLoss().profit()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("§12 Balance sheet: total assets = capital + profits")
  void balanceSheet() {
    BalanceSheet month = statements().getFirst().balanceSheet();
    long cash = 200_000_000 - 18_450_000;
    assertThat(moved(month.assets()))
        .containsOnly(Map.entry("CASH", cash), Map.entry("RECEIVABLES", 14_000_000L));
    assertThat(month.totalAssets().fen()).isEqualTo(cash + 14_000_000);
    assertThat(month.capital().fen()).isEqualTo(200_000_000);
    assertThat(month.earlierProfit()).isEqualTo(Money.ZERO);

    BalanceSheet running = statements().getLast().balanceSheet();
    assertThat(moved(running.assets()))
        .containsOnly(
            Map.entry("CASH", cash + 14_000_000 - 300_000), Map.entry("BID_BONDS", 300_000L));
    assertThat(running.earlierProfit()).isEqualTo(month.profit());
  }

  @Test
  @DisplayName("§12 Cash flow: operating, bonds apart, from opening to closing cash")
  void cashFlow() {
    CashFlow month = statements().getFirst().cashFlow();
    assertThat(month.opening()).isEqualTo(Money.ZERO);
    assertThat(month.capital().fen()).isEqualTo(200_000_000);
    assertThat(moved(month.operating()))
        .containsOnly(
            Map.entry("HIRING", -800_000L),
            Map.entry("CARE_VISIT", -200_000L),
            Map.entry("EXHIBITION", -1_800_000L),
            Map.entry("SEMINAR", -1_500_000L),
            Map.entry("PURCHASE", -10_100_000L),
            Map.entry("RETURN_REFUND", 80_000L),
            Map.entry("FREIGHT", -30_000L),
            Map.entry("SERVICE_SURCHARGE", -200_000L),
            Map.entry("MONTHLY_OVERHEAD", -1_500_000L),
            Map.entry("MONTHLY_SALARIES", -2_400_000L));
    assertThat(moved(month.bonds()))
        .containsOnly(
            Map.entry("BID_BOND_LOCKED", -300_000L),
            Map.entry("BID_BOND_RELEASED", 300_000L),
            Map.entry("PERFORMANCE_BOND_LOCKED", -700_000L),
            Map.entry("PERFORMANCE_BOND_RELEASED", 700_000L));
    assertThat(month.closing().fen()).isEqualTo(200_000_000 - 18_450_000);

    CashFlow running = statements().getLast().cashFlow();
    assertThat(running.opening()).isEqualTo(month.closing());
    assertThat(moved(running.operating())).containsExactly(Map.entry("RECEIPT", 14_000_000L));
    assertThat(running.totalBonds().fen()).isEqualTo(-300_000);
    assertThat(running.closing().fen()).isEqualTo(game.cash(1));
  }

  @Test
  @DisplayName("§12 The rows are always the same, untouched ones with zero")
  void everyAccountHasItsRow() {
    Statement month = statements().getFirst();
    assertThat(month.profitAndLoss().income().size() + month.profitAndLoss().expenses().size())
        .isEqualTo(13);
    assertThat(month.balanceSheet().assets()).containsEntry(Account.STOCK, Money.ZERO).hasSize(7);
    assertThat(month.cashFlow().bonds()).hasSize(4);
  }
}
