package bidfair.server.cli;

import bidfair.server.config.Setting;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder a command works with: the one that the server would use. */
final class DataFolder {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder. Default: $BIDFAIR_DATA, or data.")
  private @Nullable Path folder;

  Path path() {
    return Optional.ofNullable(folder)
        .orElseGet(() ->
            Path.of(
                System.getenv()
                    .getOrDefault(Setting.DATA.environmentName(), Setting.DATA.standard())));
  }
}
