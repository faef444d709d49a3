package bidfair.server.scenarios;

import bidfair.engine.scenario.Problem;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import bidfair.server.json.Json;
import bidfair.server.json.JsonProblem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads scenarios as {@code docs/scenarios.md} describes them. What is wrong is told with path and
 * reason: first what the schema finds, then what {@link ScenarioCheck} finds impossible.
 */
public final class ScenarioFiles {
  private static final long MAX_FILE_BYTES = 4L << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String EXTENDS = "extends";

  private ScenarioFiles() {}

  /**
   * A scenario without errors; {@link ScenarioCheck#check} still tells its warnings.
   *
   * @throws ScenarioProblems if the text is no scenario that can be played
   */
  public static Scenario read(String text) {
    try {
      return playable(Json.read(complete(text), Scenario.class));
    } catch (JsonProblem e) {
      throw ScenarioProblems.of(e.path(), e.reason());
    }
  }

  /**
   * A scenario from a UTF-8 file of at most 4 MiB, with or without a byte order mark.
   *
   * @throws ScenarioProblems if the file cannot be read or is no scenario that can be played
   */
  public static Scenario read(Path file) {
    try {
      if (Files.size(file) > MAX_FILE_BYTES) {
        throw ScenarioProblems.of("", file + " is larger than 4 MiB");
      }
      String text = Files.readString(file);
      return read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      throw ScenarioProblems.of("", "there is no file " + file);
    } catch (CharacterCodingException e) {
      throw ScenarioProblems.of("", file + " is not UTF-8");
    } catch (IOException e) {
      throw ScenarioProblems.of("", file + " cannot be read: " + e.getMessage());
    }
  }

  /** The text as a tree that says everything, with nothing left to extend. */
  private static ObjectNode complete(String text) {
    JsonNode tree = Json.tree(text);
    ScenarioSchema.check(tree);
    ObjectNode said = ((ObjectNode) tree).deepCopy();
    said.remove("$schema");
    JsonNode base = said.remove(EXTENDS);
    return base == null ? said : extended(base.stringValue(), said);
  }

  private static ObjectNode extended(String base, ObjectNode said) {
    if (!ShippedScenarios.IDS.contains(base)) {
      throw ScenarioProblems.of(
          "/" + EXTENDS, "must be one of " + String.join(", ", ShippedScenarios.IDS));
    }
    return Extension.merge(complete(ShippedFiles.text(base + ".json")), said);
  }

  private static Scenario playable(Scenario scenario) {
    List<Problem> errors =
        ScenarioCheck.check(scenario).stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new ScenarioProblems(errors);
    }
    return scenario;
  }
}
