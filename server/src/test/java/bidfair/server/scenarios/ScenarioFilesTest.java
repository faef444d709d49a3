package bidfair.server.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bidfair.engine.scenario.Problem;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.Money;
import bidfair.server.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFilesTest {
  private static final Scenario STANDARD = ShippedScenarios.find("standard").orElseThrow();

  @Test
  void anExtensionChangesOnlyWhatItSays() {
    Scenario mine = ScenarioFiles.read(extending("\"rules\":{\"firms\":{\"startingCash\":100}}"));
    assertThat(mine.id()).isEqualTo("mine");
    assertThat(mine.rules())
        .isEqualTo(
            STANDARD
                .rules()
                .withFirms(STANDARD.rules().firms().withStartingCash(Money.ofFen(100))));
    assertThat(mine.industries()).isEqualTo(STANDARD.industries());
    assertThat(mine.pace()).isEqualTo(STANDARD.pace());
  }

  @Test
  void anExtensionMayNameIndustriesAndReplacesLists() {
    Scenario mine =
        ScenarioFiles.read(
            extending("\"industries\":[\"cars\",\"fmcg\"],\"robots\":[\"investor\"]"));
    assertThat(mine.industries()).extracting(i -> i.id().key()).containsExactly("cars", "fmcg");
    assertThat(mine.robots()).containsExactly("investor");
  }

  @Test
  void aScenarioWrittenByTheProgramCanBeReadAgain() {
    assertThat(ScenarioFiles.read(Json.write(STANDARD))).isEqualTo(STANDARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "rules":{"firms":{"cash":1}}                    | /rules/firms/cash              | is not a known property
          "rule":{}                                       | /rule                          | is not a known property
          "rules":{"bids":{"bidBondRate":10001}}          | /rules/bids/bidBondRate        | must have a maximum value of 10000
          "rules":{"bids":{"disclosure":"ALL"}}           | /rules/bids/disclosure         | does not have a value in the enumeration ["WINNER_ONLY", "SHEET_TO_BIDDERS", "SHEET_TO_ALL"]
          "rules":{"firms":{"startingCash":"2000000"}}    | /rules/firms/startingCash      | string found, integer expected
          "rules":{"firms":{"startingCash":10.5}}         | /rules/firms/startingCash      | number found, integer expected
          "rules":{"market":{"priceTenderWeights":{"price":100}}} | /rules/market/priceTenderWeights/recognition | is missing
          "industries":["fmcg",{"id":"x"}]                | /industries/1/name             | is missing
          """)
  void theSchemaNamesPathAndReason(String member, String path, String reason) {
    assertThat(problems(extending(member))).contains(error(path, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "rules":{"firms":{"startingCash":2.0}}          | /rules/firms/startingCash      | must be a whole number in range
          "rules":{"calendar":{"daysPerMonth":10}}        | /rules/calendar/bidClosingDay  | must be from 2 to 10, not 20
          "rules":{"market":{"ceilingMin":17000}}         | /rules/market/ceilingMax       | must be from 17000 to 100000, not 16500
          "rules":{"market":{"requiredFeatures":4}}       | /industries/0/products         | none has the 4 features a client requires
          "industries":["fmcg","farming"]                 | /industries/1                  | no industry 'farming' in the scenario extended
          """)
  void whatTheSchemaCannotSeeIsFoundTheSameWay(String member, String path, String reason) {
    assertThat(problems(extending(member))).contains(error(path, reason));
  }

  @Test
  void onlyShippedScenariosCanBeExtended() {
    assertThat(problems(extending("\"help\":{}").replace("standard", "mine")))
        .containsExactly(
            error(
                "/extends", "must be one of standard, practice, short-class, cash-squeeze, demo"));
  }

  @Test
  void withoutAnotherToExtendEverythingMustBeSaid() {
    assertThat(problems("{\"id\":\"mine\",\"rules\":{\"calendar\":{\"months\":12}}}"))
        .contains(
            error("/title", "is missing"),
            error("/description", "is missing"),
            error("/pace", "is missing"),
            error("/industries", "is missing"),
            error("/rules/firms", "is missing"),
            error("/rules/calendar/bidClosingDay", "is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"standard\"", "{\"id\":\"a\",\"id\":\"b\"}"})
  void whatIsNoObjectIsRefused(String text) {
    assertThat(problems(text)).hasSize(1);
  }

  @Test
  void aFileIsReadOrSaysWhyNot(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    assertThat(fileProblem(file)).hasMessage("there is no file " + file);
    Files.write(file, new byte[] {'"', (byte) 0xC0, '"'});
    assertThat(fileProblem(file)).hasMessage(file + " is not UTF-8");
    Files.write(file, new byte[(4 << 20) + 1]);
    assertThat(fileProblem(file)).hasMessage(file + " is larger than 4 MiB");
    assertThat(fileProblem(folder)).hasMessageStartingWith(folder + " cannot be read");

    Files.writeString(file, "\uFEFF" + extending("\"help\":{\"hints\":false}"));
    assertThat(ScenarioFiles.read(file).help().hints()).isFalse();
    assertThat(ShippedScenarios.findOrRead(file.toString()).id()).isEqualTo("mine");
    assertThat(ShippedScenarios.findOrRead("demo").id()).isEqualTo("demo");
  }

  private static ScenarioProblems fileProblem(Path file) {
    return catchThrowableOfType(ScenarioProblems.class, () -> ScenarioFiles.read(file));
  }

  private static String extending(String members) {
    String title = "{\"zh\":\"我的\",\"en\":\"Mine\"}";
    return "{\"id\":\"mine\",\"extends\":\"standard\",\"title\":%s,\"description\":%s,%s}"
        .formatted(title, title, members);
  }

  private static Problem error(String path, String reason) {
    return new Problem(path, Problem.Severity.ERROR, reason);
  }

  private static List<Problem> problems(String text) {
    return catchThrowableOfType(ScenarioProblems.class, () -> ScenarioFiles.read(text)).problems();
  }
}
