package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.Command;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a rival does in secret cannot be told from what is shown to others, not even from when
 * something is shown: two games that differ in nothing else give them the same bytes.
 */
class SecrecyTest {
  private static final int RIVAL = 1;
  private static final int OTHER = 2;

  /** A game with a rival in seat 1, and what others are shown of it, beat by beat. */
  private static final class Watched {
    final HandRoom room;
    final Glass other = Glass.ofSeat(OTHER);
    final Glass screen = Glass.ofScreen();
    final Glass teacher = Glass.ofTeacher();
    final List<List<String>> shown = new ArrayList<>();

    Watched(long seed) {
      room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 3, seed);
      room.found("Rival");
      room.found("Other");
      RoomView view = new TestViews().of(room);
      for (Glass glass : List.of(other, screen, teacher)) {
        view.join(glass, Map.of());
      }
      room.teacher(new Command.StartGame());
    }

    void beat() {
      room.show();
      shown.add(other.takeFrames());
      shown.add(screen.takeFrames());
    }

    /** What everybody may see of the rival, and what the others do. */
    void dayInPublic() {
      room.letRobotsPlay();
      for (Action action : room.advice(OTHER, "balanced")) {
        room.play(OTHER, action);
        beat();
      }
      room.passDay();
      beat();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void untilTheOpeningNobodyLearnsWhatARivalDoes(long seed) {
    Watched busy = new Watched(seed);
    Watched idle = new Watched(seed);
    for (Watched game : List.of(busy, idle)) {
      game.dayInPublic();
      game.room.game().market().clients().stream()
          .filter(game.room.game()::isInMarket)
          .forEach(client -> game.room.play(RIVAL, new Action.Enrol(client.id())));
      game.beat();
    }
    Random random = new Random(seed);
    int accepted = 0;
    while (busy.room.game().day() < busy.room.game().rules().calendar().bidClosingDay() - 1) {
      for (int i = 0; i < 4; i++) {
        boolean done = busy.room.play(RIVAL, secret(busy.room, random)).equals("ACCEPTED");
        accepted += done ? 1 : 0;
        busy.beat();
        idle.beat();
      }
      busy.dayInPublic();
      idle.dayInPublic();
    }

    bidForEverything(busy.room);
    busy.room.online(RIVAL, true);
    busy.beat();
    idle.beat();

    assertThat(accepted).isGreaterThan(10);
    assertThat(busy.room.game().bids().standing(new FirmId(RIVAL))).isNotEmpty();
    assertThat(busy.shown).isEqualTo(idle.shown);
    assertThat(busy.teacher.frames).isNotEqualTo(idle.teacher.frames);

    busy.dayInPublic();
    idle.dayInPublic();
    assertThat(busy.shown).as("the opening tells").isNotEqualTo(idle.shown);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatARivalDidInAMonthThatWasRolledBackStaysASecret(long seed) {
    Watched busy = new Watched(seed);
    Watched idle = new Watched(seed);
    Random random = new Random(seed);
    int accepted = 0;
    for (Watched game : List.of(busy, idle)) {
      game.dayInPublic();
    }
    for (int i = 0; i < 40; i++) {
      accepted += busy.room.play(RIVAL, secret(busy.room, random)).equals("ACCEPTED") ? 1 : 0;
      busy.beat();
      idle.beat();
    }
    for (Watched game : List.of(busy, idle)) {
      game.room.teacher(new Command.RollBack(1));
      game.beat();
      for (int day = 0; day < 12; day++) {
        game.dayInPublic();
      }
    }

    assertThat(accepted).isPositive();
    assertThat(busy.shown).isEqualTo(idle.shown);
    assertThat(busy.room.hash()).isEqualTo(idle.room.hash());
  }

  private static void bidForEverything(HandRoom room) {
    for (Tender tender : published(room)) {
      Product product = room.game().market().industryOf(tender.client()).products().getFirst();
      room.play(
          RIVAL,
          new Action.SubmitBid(tender.id(), product.id(), Money.ofFen(100), ServiceLevel.PREMIUM));
    }
  }

  private static Action secret(HandRoom room, Random random) {
    List<Industry> industries = room.game().market().industries();
    Tender tender = oneOf(random, published(room));
    Industry industry = room.game().market().industryOf(tender.client());
    Product product = oneOf(random, industry.products());
    return switch (random.nextInt(7)) {
      case 0 -> new Action.BuyGoods(product.id(), 1 + random.nextInt(3));
      case 1 -> new Action.ReturnGoods(product.id(), 1);
      case 2 -> new Action.StartExhibition(oneOf(random, industries).id(), ExhibitionSize.SMALL);
      case 3 -> new Action.StartSeminar(tender.client(), product.id());
      case 4 -> new Action.VisitClient(tender.client());
      case 5 -> new Action.WithdrawBid(tender.id());
      default -> {
        Money price = Money.ofFen(1 + random.nextLong(tender.ceiling().fen()));
        yield new Action.SubmitBid(tender.id(), product.id(), price, ServiceLevel.BASIC);
      }
    };
  }

  private static List<Tender> published(HandRoom room) {
    return room.game().market().tenders().stream().filter(room.game()::isPublished).toList();
  }

  private static <T> T oneOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
