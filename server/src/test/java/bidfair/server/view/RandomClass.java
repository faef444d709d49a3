package bidfair.server.view;

import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Three people in two firms, three robots and a teacher, who do what comes to their minds. */
final class RandomClass {
  static final int PEOPLE = 3;
  private static final List<String> STRATEGIES = List.of("balanced", "exhibitor", "careless");

  final HandRoom room;
  private final Random random;

  /** In the lobby: seats 1 and 2 are in firm 1, seat 3 is in firm 2. */
  RandomClass(long seed) {
    random = new Random(seed);
    room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 3, seed);
    room.found("Ann");
    room.join("Ben", 1);
    room.found("Cem");
  }

  /** Something happens. */
  void step() {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> passDay();
      case 3 -> teach();
      case 5 -> room.online(seat(), random.nextBoolean());
      case 4 -> room.play(seat(), anything());
      default -> actWell();
    }
  }

  void passDay() {
    room.letRobotsPlay();
    room.passDay();
  }

  private void actWell() {
    int firm = 1 + random.nextInt(2);
    String strategy = STRATEGIES.get(random.nextInt(STRATEGIES.size()));
    for (Action action : room.advice(firm, strategy)) {
      room.play(firm == 1 ? 1 + random.nextInt(2) : 3, action);
    }
  }

  private void teach() {
    switch (random.nextInt(12)) {
      case 0 -> room.teacher(new Command.Announce("Look here", Optional.empty()));
      case 1 -> room.teacher(new Command.Announce("Well done", Optional.of(firm())));
      case 2 -> room.teacher(new Command.Pause());
      case 3 -> room.teacher(new Command.Resume());
      case 4 -> room.teacher(new Command.SetMode(oneOf(ClockMode.values())));
      case 5 -> room.teacher(new Command.SetPace(100 + random.nextInt(1_000)));
      case 6 -> room.seat(seat(), new Command.SayReady(random.nextBoolean()));
      case 7 -> room.seat(seat(), new Command.RenameFirm("Name " + random.nextInt(100)));
      case 8 -> rollBack();
      default -> room.teacher(new Command.MoveSeat(2, firm()));
    }
  }

  /** Mostly to the start of this month, so that the year goes on. */
  private void rollBack() {
    int month = room.game().month() - (random.nextInt(10) == 0 ? 1 : 0);
    room.teacher(new Command.RollBack(Math.max(1, month)));
  }

  private Action anything() {
    GameState game = room.game();
    ClientId client = new ClientId(1 + random.nextInt(game.market().clients().size() + 1));
    TenderId tender = new TenderId(1 + random.nextInt(game.market().tenders().size()));
    OrderId order = new OrderId(1 + random.nextInt(20));
    List<Product> products = game.market().industries().getFirst().products();
    ProductId product = products.get(random.nextInt(products.size())).id();
    IndustryId industry = game.market().industries().getLast().id();
    return switch (random.nextInt(12)) {
      case 0 -> new Action.Enrol(client);
      case 1 -> new Action.Promote(client);
      case 2 -> new Action.Release(client);
      case 3 -> new Action.Hire();
      case 4 -> new Action.Dismiss();
      case 5 -> new Action.StartExhibition(industry, oneOf(ExhibitionSize.values()));
      case 6 -> new Action.StartSeminar(client, product);
      case 7 -> new Action.VisitClient(client);
      case 8 ->
          new Action.SubmitBid(tender, product, Money.ofYuan(50), oneOf(ServiceLevel.values()));
      case 9 -> new Action.WithdrawBid(tender);
      case 10 -> new Action.BuyGoods(product, 1 + random.nextInt(50));
      default -> new Action.ShipOrder(order);
    };
  }

  private int seat() {
    return 1 + random.nextInt(PEOPLE);
  }

  private FirmId firm() {
    return new FirmId(1 + random.nextInt(3));
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}
