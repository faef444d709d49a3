package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.VoidReason;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.Ranking;
import bidfair.engine.scenario.BidRules;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.PublicRow.Headline;
import bidfair.server.protocol.PublicRow.Headline.Kind;
import bidfair.server.protocol.TeacherRow.Watched.Warning;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rows say of situations made by hand. */
class RowsTest {
  private static final FirmId WINNER = new FirmId(1);
  private static final FirmId VOID = new FirmId(2);
  private static final FirmId ABSENT = new FirmId(3);

  private HandRoom room = room(Disclosure.SHEET_TO_BIDDERS);

  @ParameterizedTest
  @EnumSource(Disclosure.class)
  void resultsTellAsMuchAsIsDisclosed(Disclosure disclosure) {
    room = room(disclosure);
    Tender tender = bidOnTheFirstTender();
    passTo(20);

    FirmRow.Result winners = ResultRows.of(room.game(), WINNER).getFirst();
    FirmRow.Result voids = ResultRows.of(room.game(), VOID).getFirst();
    assertThat(winners.key()).isEqualTo(tender.id());
    assertThat(winners.winner()).contains(WINNER);
    assertThat(winners.own().orElseThrow().place()).isEqualTo(1);
    assertThat(voids.own().orElseThrow().voidReason()).contains(VoidReason.OVER_CEILING);
    assertThat(voids.own().orElseThrow().place()).isZero();
    boolean told = disclosure != Disclosure.WINNER_ONLY;
    assertThat(voids.sheet()).hasSize(told ? 2 : 0);
    assertThat(winners.own().orElseThrow().price()).isEqualTo(told ? 10_000 : 0);
    assertThat(ResultRows.of(room.game(), ABSENT).stream().map(FirmRow.Result::key))
        .hasSize(disclosure == Disclosure.SHEET_TO_ALL ? publishedTenders() : 0);
  }

  @Test
  void aTenderSaysNothingOfBidsUntilItIsOpened() {
    bidOnTheFirstTender();
    passTo(19);
    PublicRow.TenderCall before = MarketRows.tenders(room.game()).getFirst();
    assertThat(before.status()).isEqualTo(PublicRow.TenderCall.Status.OPEN);
    assertThat(before.bids()).isEmpty();
    passTo(20);
    PublicRow.TenderCall after = MarketRows.tenders(room.game()).getFirst();
    assertThat(after.status()).isEqualTo(PublicRow.TenderCall.Status.AWARDED);
    assertThat(after.bids()).contains(2);
    assertThat(after.winner()).contains(WINNER);
  }

  @Test
  void anOrderSaysByWhenToShipAndWhatLatenessCosts() {
    Tender tender = bidOnTheFirstTender();
    passTo(20);
    FirmRow.FirmOrder order = OrderRows.of(room.game(), WINNER).getFirst();
    int transit = room.game().market().industryOf(tender.client()).transitDays();
    assertThat(order.dueOn()).isEqualTo(20 + tender.deliveryDays());
    assertThat(order.shipBy()).isEqualTo(order.dueOn() - transit);
    assertThat(order.defaultOn()).isEqualTo(order.dueOn() + 20);
    assertThat(order.lateChargePerDay().fen()).isEqualTo(order.value().fen() * 50 / 10_000);
    assertThat(order.status()).isEqualTo(Order.Status.UNSHIPPED);

    room.play(1, new Action.BuyGoods(order.product(), order.quantity() + 3));
    assertThat(OrderRows.of(room.game(), WINNER).getFirst().onOrder())
        .isEqualTo(order.quantity() + 3);
    passTo(22);
    room.play(1, new Action.ShipOrder(order.key()));
    passTo(22 + transit);
    FirmRow.FirmOrder accepted = OrderRows.of(room.game(), WINNER).getFirst();
    assertThat(accepted.status()).isEqualTo(Order.Status.ACCEPTED);
    assertThat(accepted.closedOn()).isEqualTo(22 + transit);
    assertThat(accepted.satisfaction()).isPresent();
    assertThat(accepted.inStock()).isEqualTo(3);
  }

  @Test
  void whatAllBidsWouldTakeCountsGoodsThatAreNotThereYet() {
    Tender tender = bidOnTheFirstTender();
    GameState game = room.game();
    Product product = fitting(tender);
    long value = tender.ceiling().fen() * tender.quantity();
    long goods = product.unitCost().fen() * tender.quantity();
    long rest = value * 500 / 10_000 + 300L * tender.quantity() + goods * 200 / 10_000;
    assertThat(Commitment.ifAllBidsWin(game, WINNER).fen()).isEqualTo(rest + goods);
    room.play(1, new Action.BuyGoods(product.id(), 10));
    assertThat(Commitment.ifAllBidsWin(game, WINNER).fen())
        .isEqualTo(rest + goods - 10 * product.unitCost().fen());
    assertThat(Commitment.ifAllBidsWin(game, ABSENT)).isEqualTo(Money.ZERO);
  }

  @Test
  void purchasesOfADayStandTogether() {
    Product product = room.game().market().industries().getFirst().products().getFirst();
    room.play(1, new Action.BuyGoods(product.id(), 10));
    room.play(2, new Action.BuyGoods(product.id(), 99));
    room.play(1, new Action.BuyGoods(product.id(), 5));
    assertThat(GoodsRows.purchases(room.game(), WINNER))
        .containsExactly(new FirmRow.Incoming(product.id().key() + "-3", product.id(), 15, 3));
    assertThat(GoodsRows.stock(room.game(), WINNER))
        .containsExactly(new FirmRow.Stock(product.id(), 0, 15, Money.ZERO));
  }

  @Test
  void standingsAreThoseOfTheLastMonthsClose() {
    assertThat(StandingRows.standings(room)).isEmpty();
    passTo(31);
    List<PublicRow.Place> places = StandingRows.standings(room);
    room.play(1, new Action.Hire());
    room.passDay();
    assertThat(StandingRows.standings(room)).isEqualTo(places);
    assertThat(places).extracting(PublicRow.Place::month).containsOnly(1);
    assertThat(StandingRows.history(room)).hasSize(3);
  }

  @Test
  void theMonitorWarnsOfWhatATeacherShouldSee() {
    assertThat(MonitorRows.of(room).getFirst().warning()).isEqualTo(Warning.NONE);
    Product product = room.game().market().industries().getFirst().products().getFirst();
    long affordable = room.game().ledger(WINNER).cash().fen() / product.unitCost().fen();
    room.play(1, new Action.BuyGoods(product.id(), Math.toIntExact(affordable)));
    assertThat(MonitorRows.of(room).getFirst().warning()).isEqualTo(Warning.LOW_CASH);
    passTo(31);
    assertThat(MonitorRows.of(room).getFirst().warning()).isEqualTo(Warning.BANKRUPT);
    assertThat(MonitorRows.of(room).getFirst().bankruptOn()).isEqualTo(30);
    assertThat(Headlines.of(room.game()))
        .extracting(Headline::kind)
        .contains(Kind.BANKRUPTCY, Kind.MONTH_CLOSED, Kind.MONTH_OPENED);
  }

  @Test
  void aWholeYearEndsInHeadlinesCurvesAndTheRanking() {
    room = new HandRoom(scenario(Disclosure.SHEET_TO_BIDDERS), 30, 3);
    room.start();
    room.passDay();
    while (room.game().isRunning()) {
      room.letRobotsPlay();
      room.passDay();
    }
    List<Headline> headlines = Headlines.of(room.game());
    assertThat(headlines).hasSize(ViewLimits.HEADLINES);
    assertThat(headlines).extracting(Headline::key).doesNotHaveDuplicates().isSorted();
    assertThat(headlines.getLast().kind()).isEqualTo(Kind.GAME_ENDED);
    assertThat(headlines.getLast().facts())
        .containsEntry("firm", (long) Ranking.of(room.game()).getFirst().firm().number());
    assertThat(StandingRows.history(room)).hasSize(12 * 30);
    assertThat(StandingRows.standings(room))
        .extracting(PublicRow.Place::netWorth)
        .isEqualTo(Ranking.of(room.game()).stream().map(each -> each.netWorth()).toList());
    room.game().firms().forEach(firm -> curvesFollowTheBooks(firm.id()));
  }

  private void curvesFollowTheBooks(FirmId firm) {
    List<FirmRow.CashDay> days =
        new CashDays(firm)
            .changes(room, new HeldTable(), Dirty.all()).put().stream()
                .map(FirmRow.CashDay.class::cast)
                .toList();
    List<FirmRow.LedgerLine> lines =
        new LedgerRows(firm)
            .changes(room, new HeldTable(), Dirty.all()).put().stream()
                .map(FirmRow.LedgerLine.class::cast)
                .toList();
    assertThat(days).hasSize(361);
    assertThat(days.getLast().netWorth()).isEqualTo(NetWorth.of(room.game(), firm));
    assertThat(lines.getLast().balance()).isEqualTo(room.game().ledger(firm).balance(Account.CASH));
    for (FirmRow.CashDay day : days) {
      Optional<FirmRow.LedgerLine> last =
          lines.stream().filter(line -> line.day() <= day.key()).reduce((_, later) -> later);
      assertThat(day.cash()).isEqualTo(last.orElseThrow().balance());
    }
    FirmRow.Statement year =
        (FirmRow.Statement)
            new StatementRows(firm).changes(room, new HeldTable(), Dirty.all()).put().getLast();
    assertThat(year.cashFlow().getLast())
        .isEqualTo(new FirmRow.Line("CLOSING_CASH", lines.getLast().balance(), true));
  }

  /** Firm 1 bids at the ceiling, firm 2 above it, firm 3 not at all. */
  private Tender bidOnTheFirstTender() {
    GameState game = room.game();
    Tender tender = game.market().tenders().getFirst();
    Client client = game.market().client(tender.client());
    Product product = fitting(tender);
    for (int firm = 1; firm <= 2; firm++) {
      room.play(firm, new Action.Enrol(client.id()));
      Money price = Money.ofFen(tender.ceiling().fen() + firm - 1);
      String verdict =
          room.play(
              firm, new Action.SubmitBid(tender.id(), product.id(), price, ServiceLevel.STANDARD));
      assertThat(verdict).isEqualTo("ACCEPTED");
    }
    return tender;
  }

  private Product fitting(Tender tender) {
    Client client = room.game().market().client(tender.client());
    return room.game().market().industryOf(client.id()).products().stream()
        .filter(product -> product.fits(client.requiredFeatures()))
        .findFirst()
        .orElseThrow();
  }

  private int publishedTenders() {
    return MarketRows.tenders(room.game()).size();
  }

  private void passTo(int day) {
    while (room.game().day() < day) {
      room.passDay();
    }
  }

  /** Three firms of one person each, on day 1. */
  private static HandRoom room(Disclosure disclosure) {
    HandRoom room = new HandRoom(scenario(disclosure), 0, 1);
    List.of("Ann", "Ben", "Cem").forEach(room::found);
    room.start();
    room.passDay();
    return room;
  }

  private static Scenario scenario(Disclosure disclosure) {
    Scenario standard = ShippedScenarios.find("standard").orElseThrow();
    Rules rules = standard.rules();
    BidRules bids = rules.bids();
    return standard.withRules(
        new Rules(
            rules.calendar(),
            rules.market(),
            rules.firms(),
            rules.campaigns(),
            new BidRules(
                bids.bidBondRate(),
                bids.performanceBondRate(),
                bids.fundingRate(),
                bids.minimumValidBids(),
                disclosure),
            rules.scoring(),
            rules.orders(),
            rules.monthEnd(),
            rules.settlement()));
  }
}
