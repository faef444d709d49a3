package bidfair.engine.review.tender;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Input;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Client;
import bidfair.engine.review.tender.PlayedYear.Loss;
import bidfair.engine.review.tender.PlayedYear.Moment;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are carried out: the month is played again with the plan's campaigns among the others. */
@DisplayName("Plans of campaigns, carried out")
class PlansTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void robotsWouldHaveWon(int seed) {
    PlayedYear year = PlayedYear.ofRichRobots(seed, 20);
    List<Loss> planned = planned(year);
    assertThat(planned).hasSizeGreaterThan(60);
    planned.forEach(loss -> assertCarriedOutItWins(year, loss));
  }

  @Test
  void playersWithoutAPlanWouldHaveWon() {
    int plans = 0;
    for (int seed = 0; seed < 40; seed++) {
      PlayedYear year = PlayedYear.ofRichRandomPlayers(seed);
      List<Loss> planned = planned(year);
      planned.forEach(loss -> assertCarriedOutItWins(year, loss));
      plans += planned.size();
    }
    assertThat(plans).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatWasAffordableIsAccepted(int seed) {
    PlayedYear year = PlayedYear.ofRobots(seed, 20);
    List<Loss> affordable =
        planned(year).stream().filter(loss -> plan(loss.bid()).affordable()).toList();
    assertThat(affordable).hasSizeGreaterThan(60);
    affordable.forEach(loss -> carriedOut(year, loss));
  }

  private static List<Loss> planned(PlayedYear year) {
    return year.losses().stream()
        .filter(loss -> loss.bid().recognition().flatMap(RecognitionThatWins::plan).isPresent())
        .toList();
  }

  private static void assertCarriedOutItWins(PlayedYear year, Loss loss) {
    FirmId firm = loss.bid().own().bid().firm();
    OpeningSheet sheet = carriedOut(year, loss);
    assertThat(sheet.bidOf(firm).orElseThrow().recognition())
        .as("%s", loss.bid())
        .isEqualTo(plan(loss.bid()).recognition())
        .isGreaterThanOrEqualTo(loss.bid().recognition().orElseThrow().recognition());
    assertThat(sheet.winner()).as("%s", loss.bid()).hasValue(firm);
  }

  /** The sheet of the tender if the firm had done what the plan says, and all else as it did. */
  private static OpeningSheet carriedOut(PlayedYear year, Loss loss) {
    LostBid bid = loss.bid();
    FirmId firm = bid.own().bid().firm();
    Game game = new Game(year.rules(), year.market());
    for (Moment moment : year.moments()) {
      if (game.state().month() < bid.month()) {
        moment.events().forEach(game::apply);
        continue;
      }
      if (moment.input() instanceof Input.Tick) {
        for (Action action : actionsOn(moment.day(), year, bid)) {
          accept(game, new Input.Act(firm, action), bid);
        }
      }
      accept(game, repaired(moment.input(), bid), bid);
      Optional<OpeningSheet> sheet = game.state().bids().sheet(bid.tender().id());
      if (sheet.isPresent()) {
        return sheet.get();
      }
    }
    throw new AssertionError("never opened: " + bid.tender());
  }

  private static List<Action> actionsOn(int day, PlayedYear year, LostBid bid) {
    List<Action> actions = new ArrayList<>();
    for (PlannedCampaign campaign : plan(bid).campaigns()) {
      if (campaign.startsOn() == day) {
        actions.add(action(campaign.means(), year, bid));
      }
    }
    return actions;
  }

  private static Action action(Means means, PlayedYear year, LostBid bid) {
    return switch (means) {
      case EXHIBITION_SMALL -> new Action.StartExhibition(bid.industry(), ExhibitionSize.SMALL);
      case EXHIBITION_MEDIUM -> new Action.StartExhibition(bid.industry(), ExhibitionSize.MEDIUM);
      case EXHIBITION_LARGE -> new Action.StartExhibition(bid.industry(), ExhibitionSize.LARGE);
      case SEMINAR -> {
        Client client = year.market().client(bid.client());
        Product shown =
            year.market().industry(bid.industry()).products().stream()
                .filter(product -> product.fits(client.requiredFeatures()))
                .findFirst()
                .orElseThrow();
        yield new Action.StartSeminar(bid.client(), shown.id());
      }
      case CARE_VISIT -> new Action.VisitClient(bid.client());
    };
  }

  /** The firm's own bid, if it was void, is made as its repair says. */
  private static Input repaired(Input input, LostBid bid) {
    return bid.repair().isPresent()
            && input instanceof Input.Act(var firm, Action.SubmitBid submitted)
            && firm.equals(bid.own().bid().firm())
            && submitted.tender().equals(bid.tender().id())
        ? new Input.Act(
            firm,
            new Action.SubmitBid(
                submitted.tender(),
                bid.repair().get().product(),
                bid.repair().get().unitPrice(),
                submitted.level()))
        : input;
  }

  private static void accept(Game game, Input input, LostBid bid) {
    Decision decision = game.submit(input);
    assertThat(decision).as("%s for %s", input, bid).isInstanceOf(Decision.Accepted.class);
  }

  private static CampaignPlan plan(LostBid bid) {
    return bid.recognition().flatMap(RecognitionThatWins::plan).orElseThrow();
  }
}
