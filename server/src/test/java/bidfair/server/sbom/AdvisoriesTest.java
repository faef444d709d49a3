package bidfair.server.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.sbom.Advisories.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The check itself: that it finds what it should, and nothing else. */
class AdvisoriesTest {
  private static Advisories advisories = new Advisories(List.of());

  @BeforeAll
  static void read() throws IOException {
    advisories = Advisories.read(Advisories.FILE);
  }

  @Test
  void everyAdvisoryCanBeUnderstood() {
    assertThat(advisories.all()).hasSizeGreaterThan(25);
    for (JsonNode advisory : advisories.all()) {
      assertThat(advisory.path("id").asString("")).isNotEmpty();
      assertThat(advisory.path("summary").asString("")).as(advisory.toString()).isNotEmpty();
      assertThat(advisory.path("affected").valueStream())
          .as(advisory.toString())
          .isNotEmpty()
          .allMatch(affected ->
              affected.at("/package/ecosystem").asString("").matches("Maven|npm")
                  && !affected.at("/package/name").asString("").isEmpty()
                  && (affected.path("ranges").size() + affected.path("versions").size() > 0));
    }
  }

  @Test
  void anOldLibraryIsFoundWithWhatToDo() {
    List<Finding> found = about("Maven", "io.netty:netty-codec-http", "4.1.100.Final");
    assertThat(found)
        .extracting(Finding::toString)
        .anyMatch(text ->
            text.startsWith("io.netty:netty-codec-http 4.1.100.Final: GHSA-5jpm-x58v-533v, ")
                && text.endsWith("; fixed in 4.1.108.Final"));
    assertThat(ids(about("npm", "lodash-es", "4.17.21"))).contains("GHSA-xxjr-mmjv-4gpg");
  }

  @Test
  void aFixedOneIsNot() {
    String lang = "org.apache.commons:commons-lang3";
    String id = "GHSA-j288-q9x7-2f5v";
    assertThat(ids(about("Maven", lang, "3.17.0"))).contains(id);
    assertThat(ids(about("Maven", lang, "3.18.0"))).doesNotContain(id);
    assertThat(ids(about("Maven", lang, "2.6"))).doesNotContain(id);
    assertThat(about("npm", lang, "3.17.0")).isEmpty();
    assertThat(about("Maven", lang + "-more", "3.17.0")).isEmpty();
  }

  @Test
  void eachLineOfVersionsHasItsOwnFix() {
    String http = "io.netty:netty-codec-http";
    assertThat(ids(about("Maven", http, "4.2.4.Final"))).contains("GHSA-fghv-69vj-qj49");
    assertThat(ids(about("Maven", http, "4.2.5.Final"))).doesNotContain("GHSA-fghv-69vj-qj49");
    assertThat(ids(about("Maven", http, "4.1.124.Final"))).contains("GHSA-fghv-69vj-qj49");
    assertThat(ids(about("Maven", http, "4.1.125.Final"))).doesNotContain("GHSA-fghv-69vj-qj49");
  }

  @Test
  void versionsHaveAnOrder() {
    List<String> inOrder =
        List.of(
            "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2", "1.10.0.Final");
    for (int i = 1; i < inOrder.size(); i++) {
      assertThat(Versions.ORDER.compare(inOrder.get(i - 1), inOrder.get(i)))
          .as(inOrder.get(i))
          .isNegative();
    }
    assertThat(Versions.ORDER.compare("4.2.5.Final", "4.2.5")).isZero();
    assertThat(Versions.ORDER.compare("1.0", "1.0.0")).isZero();
    assertThat(Versions.ORDER.compare("3.41.2.2", "3.41.2.1")).isPositive();
    assertThat(Versions.ORDER.compare("1.4", "1.4.0-1")).isNegative();
  }

  private static List<Finding> about(String ecosystem, String name, String version) {
    return advisories.about(List.of(new Component(ecosystem, name, version, List.of())));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }
}
