package bidfair.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the program is made of, as the build wrote it down. */
@Command(
    name = "sbom",
    description = "Prints the bill of materials (CycloneDX).",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SbomCommand implements Callable<Integer> {
  @Option(names = "--web-client", description = "Of the pages, instead of the Java libraries.")
  private boolean webClient;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String file = webClient ? "bidfair-web-client.cdx.json" : "bidfair.cdx.json";
    try (InputStream in = SbomCommand.class.getResourceAsStream("/META-INF/sbom/" + file)) {
      if (in == null) {
        spec.commandLine().getErr().println("bidfair: this program was built without one.");
        return CommandLine.ExitCode.SOFTWARE;
      }
      spec.commandLine().getOut().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
      return CommandLine.ExitCode.OK;
    }
  }
}
