package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Rejection;
import bidfair.server.json.Json;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The published schema of a record's lines describes the lines that are written, and no others. */
class RecordSchemaTest {
  private static final Path FILE = Path.of("../docs/schema/record.schema.json");

  private final Schema schema = read();

  @Test
  void describesARecordOfRobots() {
    assertThat(SampleRecord.play("demo", 6, 1).lines()).allSatisfy(this::fits);
  }

  @Test
  void describesARecordOfPeopleWhoTryEverything() {
    String record = RandomPlay.play(4, 1, 360, false);

    assertThat(record).contains("\"accepted\":false", "\"voidReason\"", "\"type\":\"seat\"");
    assertThat(record.lines()).allSatisfy(this::fits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'input','number':1,'day':0,'by':{'type':'clock'},'input':{'type':'tick'},'accepted':false}",
        "{'type':'input','number':1,'day':0,'by':{'type':'clock'},'input':{'type':'tick'},'accepted':true,'reason':'NO_BID'}",
        "{'type':'input','number':0,'day':0,'by':{'type':'clock'},'input':{'type':'tick'},'accepted':true}",
        "{'type':'input','number':1,'day':0,'by':{'type':'ghost'},'input':{'type':'tick'},'accepted':true}",
        "{'type':'ranking','finished':true,'day':1.5,'standings':[]}",
        "{'type':'hash','sha256':'short'}",
        "{'type':'remark'}",
      })
  void refusesWhatIsNoLine(String line) {
    assertThat(schema.validate(Json.tree(line.replace('\'', '"')))).isNotEmpty();
  }

  @Test
  void knowsEveryReason() throws IOException {
    JsonNode reasons = Json.tree(Files.readString(FILE)).at("/$defs/input/properties/reason/enum");

    assertThat(reasons).isEqualTo(Json.tree(Rejection.values()));
  }

  private void fits(String line) {
    assertThat(schema.validate(Json.tree(line))).as(line).isEmpty();
  }

  private static Schema read() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.tree(Files.readString(FILE)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
