package bidfair.server.scenarios;

import bidfair.engine.scenario.Problem;
import bidfair.server.json.Json;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Holds a tree against {@code scenario.schema.json}: its shape, before its meaning is checked. */
final class ScenarioSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()))
          .getSchema(Json.tree(ShippedFiles.text("scenario.schema.json")));

  private ScenarioSchema() {}

  /**
   * @throws ScenarioProblems if the tree has not the shape of a scenario
   */
  static void check(JsonNode tree) {
    List<Problem> problems = SCHEMA.validate(tree).stream().map(ScenarioSchema::problem).toList();
    if (!problems.isEmpty()) {
      throw new ScenarioProblems(problems);
    }
  }

  private static Problem problem(Error error) {
    String path = error.getInstanceLocation().toString();
    return switch (error.getKeyword()) {
      case "required" -> ScenarioProblems.error(path + "/" + error.getProperty(), "is missing");
      case "additionalProperties" ->
          ScenarioProblems.error(path + "/" + error.getProperty(), "is not a known property");
      default -> ScenarioProblems.error(path, error.getMessage());
    };
  }
}
