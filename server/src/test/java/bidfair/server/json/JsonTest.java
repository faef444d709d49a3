package bidfair.server.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bidfair.engine.game.Action;
import bidfair.engine.game.Input;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FeatureId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.protocol.ClientOut.Change;
import bidfair.server.protocol.ClientOut.Frame;
import bidfair.server.protocol.PublicRow.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private static final String BID =
      """
      {"type":"act","firm":7,"action":{"type":"submitBid","tender":12,"product":"fmcg-herbal-set",\
      "unitPrice":4650,"level":"PREMIUM"}}\
      """;

  @Test
  void inputsCarryTheirTypeAndUnitsAreBare() {
    Action bid =
        new Action.SubmitBid(
            new TenderId(12),
            new ProductId("fmcg-herbal-set"),
            Money.ofFen(4_650),
            ServiceLevel.PREMIUM);
    Input input = new Input.Act(new FirmId(7), bid);
    assertThat(Json.write(input)).isEqualTo(BID);
    assertThat(Json.read(BID, Input.class)).isEqualTo(input);
  }

  @Test
  void anInputWithoutMembersIsItsTypeAlone() {
    assertThat(Json.write(new Input.Tick())).isEqualTo("{\"type\":\"tick\"}");
    assertThat(Json.read("{\"type\":\"endGame\"}", Input.class)).isEqualTo(new Input.EndGame());
  }

  @Test
  void anEmptyOptionalIsLeftOutAndMayBeNull() {
    OpeningSheet failed =
        new OpeningSheet(new TenderId(3), 20, List.of(), Optional.empty(), Optional.empty());
    assertThat(Json.write(failed)).isEqualTo("{\"tender\":3,\"day\":20,\"bids\":[]}");
    assertThat(Json.read("{\"tender\":3,\"day\":20,\"bids\":[]}", OpeningSheet.class))
        .isEqualTo(failed);
    assertThat(
            Json.read("{\"tender\":3,\"day\":20,\"bids\":[],\"winner\":null}", OpeningSheet.class))
        .isEqualTo(failed);
  }

  /** All rows of a table are of one kind: saying it in each would only cost bytes. */
  @Test
  void rowsOfATableCarryNoType() {
    Place place = new Place(new FirmId(4), 1, Money.ofYuan(2_100_000), 0, 3);
    Frame frame =
        new Frame(
            "everyone",
            8,
            false,
            Map.of("standings", Change.of(List.of(place), List.of(), List.of(5, "game"))));
    assertThat(Json.write(frame))
        .isEqualTo(
            """
            {"type":"frame","audience":"everyone","version":8,"snapshot":false,"tables":\
            {"standings":{"put":[{"key":4,"rank":1,"netWorth":210000000,"bankruptOn":0,"month":3}],\
            "gone":[5,"game"]}}}\
            """);
  }

  @Test
  void aMarketIsItsFourParts() {
    Client client =
        new Client(
            new ClientId(1),
            new IndustryId("fmcg"),
            new LocalText("清禾日化", "Qinghe Household Care"),
            List.of(new FeatureId("fmcg-natural")),
            1);
    Tender tender =
        new Tender(
            new TenderId(1),
            client.id(),
            2,
            9_300,
            Money.ofFen(6_120),
            14,
            Tender.Method.PRICE,
            new Weights(25, 65, 10));
    String json = Json.write(new Market(4, List.of(), List.of(client), List.of(tender)));
    assertThat(json)
        .startsWith("{\"firms\":4,\"industries\":[],\"clients\":[{\"id\":1,\"industry\":\"fmcg\"");
    Market market = Json.read(json, Market.class);
    assertThat(market.firms()).isEqualTo(4);
    assertThat(market.clients()).containsExactly(client);
    assertThat(market.tenders()).containsExactly(tender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"months":12,"daysPerMonth":30}                                  | /bidClosingDay | is missing
          {"months":12,"daysPerMonth":30,"bidClosingDay":20,"weeks":4}     | /weeks         | is not a known property
          {"months":12.0,"daysPerMonth":30,"bidClosingDay":20}             | /months        | must be a whole number in range
          {"months":"12","daysPerMonth":30,"bidClosingDay":20}             | /months        | must be a whole number in range
          {"months":3000000000,"daysPerMonth":30,"bidClosingDay":20}       | /months        | must be a whole number in range
          {"months":true,"daysPerMonth":30,"bidClosingDay":20}             | /months        | must be a whole number in range
          {"months":null,"daysPerMonth":30,"bidClosingDay":20}             | /months        | must not be null
          {"months":{},"daysPerMonth":30,"bidClosingDay":20}               | /months        | must be a whole number in range
          [12,30,20]                                                       | ''             | must be an object
          """)
  void refusesWhatIsNotACalendar(String json, String path, String reason) {
    refuses(json, Calendar.class, path, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"firm":1}                                                           | /type             | is missing
          {"type":"fly"}                                                       | /type             | names no known type: fly
          {"type":"act","firm":1,"action":{"type":"enrol"}}                    | /action/client    | is missing
          {"type":"act","firm":1,"action":{"type":"enrol","client":"1"}}       | /action/client    | must be a whole number in range
          {"type":"act","firm":1,"action":{"type":"enrol","client":1.5}}       | /action/client    | must be a whole number in range
          {"type":"act","firm":1,"action":{"type":"enrol","client":null}}      | /action/client    | must not be null
          {"type":"act","firm":1,"action":{"type":"enrol","client":1,"x":1}}   | /action/x         | is not a known property
          {"type":"act","firm":1,"action":{"type":"startExhibition","industry":"a","size":"HUGE"}} | /action/size | must be one of SMALL, MEDIUM, LARGE
          {"type":"act","firm":1,"action":{"type":"startExhibition","industry":"a","size":1}}      | /action/size | must be one of SMALL, MEDIUM, LARGE
          """)
  void refusesWhatIsNotAnInput(String json, String path, String reason) {
    refuses(json, Input.class, path, reason);
  }

  @Test
  void refusesNullInAList() {
    refuses(
        "{\"tender\":3,\"day\":20,\"bids\":[null]}",
        OpeningSheet.class,
        "/bids/0",
        "must not be null");
  }

  @Test
  void refusesDoubledMembersTrailingTextAndBrokenText() {
    String weights = "{\"recognition\":50,\"price\":30,\"service\":20}";
    assertThat(problem(weights.replace("price", "service"), Weights.class).reason())
        .contains("not valid JSON", "service");
    assertThat(problem(weights + "x", Weights.class).reason()).contains("not valid JSON");
    assertThat(problem(weights + weights, Weights.class).reason()).contains("more text");
    assertThat(problem(weights.substring(1), Weights.class)).isNotNull();
    assertThat(problem("", Weights.class)).isNotNull();
  }

  @Test
  void refusesTextsDeeperOrLongerThanItsLimits() {
    assertThat(problem("[".repeat(33), List.class).reason()).contains("limit", "depth");
    assertThat(problem("9".repeat(21), Long.class).reason()).contains("limit");
    assertThat(problem("\"" + "x".repeat(100_001) + "\"", String.class).reason()).contains("limit");
  }

  private static void refuses(String json, Class<?> type, String path, String reason) {
    JsonProblem problem = problem(json, type);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.reason()).isEqualTo(reason);
  }

  private static JsonProblem problem(String json, Class<?> type) {
    return catchThrowableOfType(JsonProblem.class, () -> Json.read(json, type));
  }
}
