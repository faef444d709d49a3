package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Scenario;
import bidfair.server.scenarios.ScenarioFiles;
import bidfair.server.scenarios.ScenarioProblems;
import bidfair.server.scenarios.ShippedScenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scenario files. One that is taken can be played: a market can be drawn from it. */
final class ScenarioTarget implements Target {
  private static final int FIRMS = 3;

  private final Path file = temporaryFile(".json");

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (Scenario shipped : ShippedScenarios.all()) {
      String resource = "/scenarios/" + shipped.id() + ".json";
      try (var in = ScenarioFiles.class.getResourceAsStream(resource)) {
        if (in != null) {
          seeds.add(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    seeds.add(
        """
        {"extends": "standard", "id": "x", "industries": ["fmcg"],
         "rules": {"calendar": {"months": 2}, "firms": {"startingCash": 1000}}}
        """
            .getBytes(UTF_8));
    return seeds;
  }

  @Override
  public void read(byte[] input) throws IOException {
    Files.write(file, input);
    Scenario scenario;
    try {
      scenario = ScenarioFiles.read(file);
    } catch (ScenarioProblems e) {
      if (e.problems().isEmpty() || e.problems().stream().anyMatch(p -> p.reason().isBlank())) {
        throw new AssertionError("not explained", e);
      }
      return;
    }
    MarketDraw.draw(scenario, 1, FIRMS);
  }

  static Path temporaryFile(String ending) {
    try {
      Path file = Files.createTempFile("bidfair-fuzz", ending);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
