package bidfair.server.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.Scenario;
import bidfair.server.json.Json;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published schema and the records it describes say the same. */
class ScenarioSchemaTest {
  private static final JsonNode SCHEMA = Json.tree(ShippedFiles.text("scenario.schema.json"));
  private static final List<String> ONLY_IN_FILES = List.of("$schema", "extends");

  @Test
  void everyMemberOfTheRecordsIsDescribedAndNoOther() {
    List<String> scenario = new ArrayList<>(names(SCHEMA));
    scenario.removeAll(ONLY_IN_FILES);
    assertThat(scenario).containsExactlyInAnyOrderElementsOf(components(Scenario.class));
    for (RecordComponent chapter : Rules.class.getRecordComponents()) {
      JsonNode described = SCHEMA.at("/properties/rules/properties/" + chapter.getName());
      assertThat(names(described))
          .as(chapter.getName())
          .containsExactlyElementsOf(components(chapter.getType()));
    }
    assertThat(names(SCHEMA.at("/$defs/industry")))
        .containsExactlyElementsOf(components(Industry.class));
  }

  @Test
  void aCompleteScenarioMustSayEveryNumber() {
    for (RecordComponent chapter : Rules.class.getRecordComponents()) {
      JsonNode complete =
          SCHEMA.at("/$defs/complete/properties/rules/properties/" + chapter.getName());
      assertThat(complete.get("required").valueStream().map(JsonNode::stringValue))
          .as(chapter.getName())
          .containsExactlyElementsOf(components(chapter.getType()));
    }
  }

  @Test
  void everyMemberHasADescriptionForTheTeacher() {
    for (JsonNode chapter : SCHEMA.at("/properties/rules/properties")) {
      assertThat(chapter.get("properties").valueStream())
          .allMatch(member -> member.hasNonNull("description"));
    }
  }

  private static List<String> names(JsonNode described) {
    return described.get("properties").propertyNames().stream().toList();
  }

  private static List<String> components(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
