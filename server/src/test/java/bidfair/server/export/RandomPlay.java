package bidfair.server.export;

import bidfair.engine.Game;
import bidfair.engine.game.Action;
import bidfair.engine.game.Input;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.scenarios.ShippedScenarios;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Records of games in which people try this and that, much of it impossible. */
final class RandomPlay {
  private static final int INPUTS_PER_DAY = 6;

  private final Random random;
  private final Market market;
  private final Game game;
  private final GameRecorder recorder;

  private RandomPlay(Scenario scenario, Market market, long seed, RecordWriter out) {
    this.market = market;
    random = new Random(seed);
    game = new Game(scenario.rules(), market);
    List<RecordLine.RecordedFirm> firms =
        IntStream.rangeClosed(1, market.firms())
            .mapToObj(i -> new RecordLine.RecordedFirm(new FirmId(i), "公司 " + i, Optional.empty()))
            .toList();
    recorder = new GameRecorder(RecordLine.Header.of(scenario, seed, firms, market), out);
  }

  /**
   * @param lastDay the day after which the record is made, or the last of the year
   * @param teacherEnds whether the teacher ends the game on that day
   */
  static String play(int firms, long seed, int lastDay, boolean teacherEnds) {
    Scenario scenario = ShippedScenarios.find("demo").orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RandomPlay play =
        new RandomPlay(
            scenario, MarketDraw.draw(scenario, seed, firms), seed, new RecordWriter(out));
    play.year(lastDay);
    if (teacherEnds) {
      play.submit(new RecordedBy.Teacher(), new Input.EndGame());
    }
    play.recorder.finish(play.game.state());
    return out.toString(StandardCharsets.UTF_8);
  }

  private void year(int lastDay) {
    while (game.state().day() < lastDay) {
      submit(new RecordedBy.Clock(), new Input.Tick());
      for (int i = 0; i < INPUTS_PER_DAY; i++) {
        submit(new RecordedBy.Seat(1 + below(20)), new Input.Act(firm(), action()));
      }
    }
    if (lastDay == game.state().rules().calendar().lastDay()) {
      submit(new RecordedBy.Clock(), new Input.Tick());
      submit(new RecordedBy.Seat(1), new Input.Act(firm(), new Action.Hire()));
    }
  }

  private void submit(RecordedBy by, Input input) {
    recorder.note(by, game.state(), input, game.submit(input));
  }

  private Action action() {
    return switch (below(16)) {
      case 0, 1 -> new Action.Enrol(client());
      case 2 -> new Action.Promote(client());
      case 3 -> new Action.Release(client());
      case 4 -> new Action.Hire();
      case 5 -> new Action.Dismiss();
      case 6 -> new Action.StartExhibition(industry().id(), size());
      case 7 -> new Action.StartSeminar(client(), product());
      case 8 -> new Action.VisitClient(client());
      case 9, 10, 11 -> bid();
      case 12 -> new Action.WithdrawBid(new TenderId(1 + below(market.tenders().size())));
      case 13 -> new Action.BuyGoods(product(), below(300));
      case 14 -> new Action.ReturnGoods(product(), below(100));
      default -> new Action.ShipOrder(new OrderId(1 + below(20)));
    };
  }

  private Action bid() {
    List<Tender> open =
        market.tenders().stream().filter(t -> t.month() == game.state().month()).toList();
    Tender tender = oneOf(open.isEmpty() ? market.tenders() : open);
    long percent = 70L + below(40);
    return new Action.SubmitBid(
        tender.id(),
        product(market.industryOf(tender.client())),
        Money.ofFen(tender.ceiling().fen() * percent / 100),
        oneOf(List.of(ServiceLevel.values())));
  }

  private FirmId firm() {
    return new FirmId(1 + below(market.firms() + (below(50) == 0 ? 1 : 0)));
  }

  /** Sometimes one that does not exist. */
  private ClientId client() {
    return new ClientId(1 + below(market.clients().size() + 1));
  }

  private Industry industry() {
    return oneOf(market.industries());
  }

  private ProductId product() {
    return below(40) == 0 ? new ProductId("no-such-thing") : product(industry());
  }

  private ProductId product(Industry industry) {
    return oneOf(industry.products()).id();
  }

  private ExhibitionSize size() {
    return oneOf(List.of(ExhibitionSize.values()));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }
}
