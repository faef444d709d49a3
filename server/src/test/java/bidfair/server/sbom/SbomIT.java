package bidfair.server.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bills of materials as they are shipped, against everything known in the build. */
class SbomIT {
  private static final Path JAVA = Path.of("target/classes/META-INF/sbom/bidfair.cdx.json");
  private static final Path WEB =
      Path.of("../web-client/target/classes/META-INF/sbom/bidfair-web-client.cdx.json");
  private static final Path LIBRARIES = Path.of("target/lib");

  /** What may stand beside Apache-2.0 in a program that is passed on; of several, one will do. */
  private static final Set<String> COMPATIBLE =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "ISC",
          "0BSD",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-1.0",
          "EPL-2.0",
          "MPL-2.0",
          "CC0-1.0",
          // As some write theirs; the first is the MIT licence by another name.
          "Bouncy Castle Licence",
          "Mozilla Public License Version 2.0");

  @Test
  void nothingThatIsShippedIsKnownToBeFaulty() throws IOException {
    List<Component> shipped = shipped();
    Advisories advisories = Advisories.read(Advisories.FILE);
    assertThat(advisories.about(shipped)).isEmpty();
    System.out.printf(
        "Dependencies: %d shipped, compared with %d advisories, 0 findings%n",
        shipped.size(), advisories.all().size());

    Component canary = new Component("Maven", "ch.qos.logback:logback-core", "1.2.0", List.of());
    shipped.add(canary);
    assertThat(advisories.about(shipped))
        .isNotEmpty()
        .allMatch(it -> it.component().equals(canary));
  }

  @Test
  void everyLibraryIsListed() throws IOException {
    List<String> listed = shipped().stream().map(SbomIT::file).toList();
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isNotEmpty()
          .allMatch(file -> listed.stream().anyMatch(file::startsWith));
    }
    assertThat(listed).anyMatch(file -> file.startsWith("vue-3."));
  }

  @Test
  void everyLicenceMayBePassedOn() throws IOException {
    assertThat(shipped())
        .filteredOn(component -> component.licences().stream().noneMatch(COMPATIBLE::contains))
        .isEmpty();
  }

  /** The plugin makes no bill where Maven is told to work offline; then there may be none. */
  @BeforeAll
  static void look() {
    assumeTrue(Files.exists(JAVA), "no bill of materials: Maven works offline");
  }

  private static List<Component> shipped() throws IOException {
    List<Component> all = new ArrayList<>(Component.read(JAVA));
    all.addAll(Component.read(WEB));
    assertThat(all).hasSizeGreaterThan(80);
    return all;
  }

  /** How the file of a Java library begins. */
  private static String file(Component component) {
    return component.name().substring(component.name().indexOf(':') + 1)
        + "-"
        + component.version();
  }
}
