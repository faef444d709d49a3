package bidfair.server.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.game.Action;
import bidfair.engine.game.Order;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.game.VoidReason;
import bidfair.engine.market.Tender;
import bidfair.engine.review.cause.Mistake;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.review.client.AbcClass;
import bidfair.engine.review.client.LifePattern;
import bidfair.engine.review.money.WaterfallItem;
import bidfair.engine.review.tender.Decider;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.server.lab.Actor;
import bidfair.server.lab.RoomInput;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.GradeBasis;
import bidfair.server.protocol.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Texts.in(Language.ZH_CN).keys()).isEqualTo(Texts.in(Language.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void everythingInATableIsCalledSomething(Language language) {
    Texts texts = Texts.in(language);
    Stream.of(
            Account.values(),
            Entry.values(),
            Order.Status.values(),
            Stage.values(),
            VoidReason.values(),
            Tender.Method.values(),
            ExhibitionSize.values(),
            ServiceLevel.values(),
            WaterfallItem.values(),
            Decider.values(),
            AbcClass.values(),
            LifePattern.values(),
            Mistake.values(),
            Measure.values(),
            GradeBasis.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertThat(texts.of(constant)).isNotBlank());
    Stream.of(Rejection.values(), Refusal.values())
        .flatMap(Stream::of)
        .forEach(reason -> assertThat(texts.of("reason." + reason.name())).isNotBlank());
    assertThat(records(Action.class, Command.class, RoomInput.class))
        .filteredOn(name -> !List.of("Play", "Order", "ByClock").contains(name))
        .allSatisfy(name -> assertThat(texts.has("input." + name)).as(name).isTrue());
    assertThat(records(Actor.class))
        .allSatisfy(name -> assertThat(texts.has("Actor." + name)).as(name).isTrue());
  }

  private static List<String> records(Class<?>... families) {
    List<String> names = new ArrayList<>();
    for (Class<?> family : families) {
      for (Class<?> member : family.getPermittedSubclasses()) {
        names.addAll(member.isRecord() ? List.of(member.getSimpleName()) : records(member));
      }
    }
    return names;
  }
}
