package bidfair.server.sbom;

import bidfair.server.json.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A library that the program ships.
 *
 * @param ecosystem Maven or npm, as OSV calls them
 * @param name as the ecosystem writes it, with its group or scope
 * @param licences as far as they are known, by SPDX id or by name
 */
record Component(String ecosystem, String name, String version, List<String> licences) {
  private static final Pattern PURL = Pattern.compile("pkg:(maven|npm)/([^@]+)@([^?]+).*");

  /** All components of a bill of materials in CycloneDX's JSON. */
  static List<Component> read(Path file) throws IOException {
    return Json.tree(Files.readString(file))
        .path("components")
        .valueStream()
        .map(Component::of)
        .toList();
  }

  @Override
  public String toString() {
    return name + " " + version;
  }

  private static Component of(JsonNode node) {
    String purl = node.path("purl").asString("");
    Matcher form = PURL.matcher(purl);
    if (!form.matches()) {
      throw new IllegalArgumentException("no package URL: " + node);
    }
    String name = URLDecoder.decode(form.group(2), StandardCharsets.UTF_8);
    boolean maven = form.group(1).equals("maven");
    return new Component(
        maven ? "Maven" : "npm",
        maven ? name.replace('/', ':') : name,
        URLDecoder.decode(form.group(3), StandardCharsets.UTF_8),
        node.path("licenses").valueStream().map(Component::licence).toList());
  }

  private static String licence(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return choice
        .path("expression")
        .asString(licence.path("id").asString(licence.path("name").asString("")));
  }
}
