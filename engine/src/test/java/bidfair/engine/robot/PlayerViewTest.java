package bidfair.engine.robot;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.books.Account;
import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Input;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.BidRules;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlayerViewTest {
  private static final Scenario SCENARIO = SampleScenario.standard();
  private static final Market MARKET = MarketDraw.draw(SCENARIO, 5, 6);
  private static final FirmId SELF = new FirmId(1);
  private static final FirmId RIVAL = new FirmId(2);
  private static final FirmId STRANGER = new FirmId(3);

  private final Tender tender =
      MARKET.tenders().stream()
          .filter(candidate -> candidate.month() == 1)
          .findFirst()
          .orElseThrow();
  private final Client client = MARKET.client(tender.client());

  @Test
  void noSealedBidOfARivalShows() {
    Game with = onDayOne(SCENARIO.rules());
    bid(with, RIVAL, 1);
    bid(with, SELF, 2);
    Game without = onDayOne(SCENARIO.rules());
    bid(without, SELF, 2);

    assertThat(with.hash()).isNotEqualTo(without.hash());
    assertThat(everythingSeen(with, SELF)).isEqualTo(everythingSeen(without, SELF));
  }

  @Test
  void whatAnOpeningDisclosesShows() {
    Game with = onDayOne(SCENARIO.rules());
    bid(with, RIVAL, 1);
    bid(with, SELF, 2);
    Game without = onDayOne(SCENARIO.rules());
    bid(without, SELF, 2);
    passTo(with, 20);
    passTo(without, 20);

    assertThat(everythingSeen(with, SELF)).isNotEqualTo(everythingSeen(without, SELF));
  }

  @ParameterizedTest
  @EnumSource
  void anOpeningShowsAsTheScenarioDiscloses(Disclosure disclosure) {
    Game game = onDayOne(disclosing(disclosure));
    bid(game, SELF, 0);
    passTo(game, 20);

    assertThat(seesSheet(game, SELF)).isEqualTo(disclosure != Disclosure.WINNER_ONLY);
    assertThat(seesSheet(game, STRANGER)).isEqualTo(disclosure == Disclosure.SHEET_TO_ALL);
    Disclosed seen = view(game, STRANGER).opening(tender.id()).orElseThrow();
    if (seen instanceof Disclosed.Result(var winner, var price)) {
      assertThat(winner).contains(SELF);
      assertThat(price).contains(tender.ceiling());
    }
  }

  @Test
  void theFutureOfTheMarketIsHidden() {
    Game game = onDayOne(SCENARIO.rules());
    PlayerView view = view(game, SELF);

    assertThat(view.clients()).isNotEmpty().allMatch(candidate -> candidate.entryMonth() == 1);
    assertThat(MARKET.clients()).anyMatch(candidate -> candidate.entryMonth() > 1);
    assertThat(MARKET.tenders())
        .filteredOn(candidate -> candidate.month() == 2)
        .isNotEmpty()
        .allMatch(candidate -> view.tender(candidate.client(), 2).isEmpty());
  }

  @Test
  void aTenderIsOpenUntilItsOpening() {
    Game game = onDayOne(SCENARIO.rules());
    assertThat(view(game, SELF).openTender(client.id())).contains(tender);
    passTo(game, 20);
    assertThat(view(game, SELF).openTender(client.id())).isEmpty();
    assertThat(view(game, SELF).tender(client.id(), 1)).contains(tender);
  }

  private boolean seesSheet(Game game, FirmId firm) {
    return view(game, firm).opening(tender.id()).orElseThrow() instanceof Disclosed.Sheet;
  }

  /** Both firms manage the client of the tender. */
  private Game onDayOne(Rules rules) {
    Game game = new Game(rules, MARKET);
    passTo(game, 1);
    act(game, SELF, new Action.Enrol(client.id()));
    act(game, RIVAL, new Action.Enrol(client.id()));
    return game;
  }

  private void bid(Game game, FirmId firm, int fenBelowCeiling) {
    Product product =
        MARKET.industryOf(client.id()).products().stream()
            .filter(candidate -> candidate.fits(client.requiredFeatures()))
            .findFirst()
            .orElseThrow();
    Money price = tender.ceiling().minus(Money.ofFen(fenBelowCeiling));
    act(game, firm, new Action.SubmitBid(tender.id(), product.id(), price, ServiceLevel.STANDARD));
  }

  private static void act(Game game, FirmId firm, Action action) {
    assertThat(game.submit(new Input.Act(firm, action))).isInstanceOf(Decision.Accepted.class);
  }

  private static void passTo(Game game, int day) {
    while (game.state().day() < day) {
      game.submit(new Input.Tick());
    }
  }

  private static PlayerView view(Game game, FirmId firm) {
    return new PlayerView(game.state(), firm, List.of());
  }

  private static Rules disclosing(Disclosure disclosure) {
    Rules rules = SCENARIO.rules();
    BidRules bids = rules.bids();
    return new Rules(
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
        rules.settlement());
  }

  /** Every answer of the view to every question that can be put to it. */
  private static Map<String, Object> everythingSeen(Game game, FirmId firm) {
    PlayerView view = view(game, firm);
    Map<String, Object> seen = new TreeMap<>();
    for (Method method : PlayerView.class.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())) {
        for (List<Object> question : questions(List.of(method.getParameterTypes()))) {
          seen.put(method.getName() + question, answer(method, view, question));
        }
      }
    }
    return seen;
  }

  private static Object answer(Method method, PlayerView view, List<Object> question) {
    try {
      return method.invoke(view, question.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.getName(), e);
    }
  }

  private static List<List<Object>> questions(List<Class<?>> types) {
    if (types.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Object>> questions = new ArrayList<>();
    for (Object first : values(types.getFirst())) {
      for (List<Object> rest : questions(types.subList(1, types.size()))) {
        List<Object> question = new ArrayList<>(List.of(first));
        question.addAll(rest);
        questions.add(question);
      }
    }
    return questions;
  }

  private static List<?> values(Class<?> type) {
    List<Industry> industries = MARKET.industries();
    Map<Class<?>, List<?>> all =
        Map.of(
            int.class, IntStream.rangeClosed(1, 12).boxed().toList(),
            Account.class, List.of(Account.values()),
            Client.class, MARKET.clients(),
            ClientId.class, MARKET.clients().stream().map(Client::id).toList(),
            TenderId.class, MARKET.tenders().stream().map(Tender::id).toList(),
            IndustryId.class, industries.stream().map(Industry::id).toList(),
            ProductId.class,
                industries.stream()
                    .flatMap(industry -> industry.products().stream())
                    .map(Product::id)
                    .toList());
    return Objects.requireNonNull(all.get(type), type.getName());
  }
}
