package bidfair.server.cli;

import bidfair.server.journal.Inspection;
import bidfair.server.journal.StoreReport;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a database without changing it. */
@Command(
    name = "check",
    description =
        "Checks a data folder's database or a backup: every page, and every entry of every room."
            + " Changes nothing, and can be used beside a running server.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is sound", "1:something is damaged", "2:it cannot be read at all"})
final class CheckCommand extends StoreCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A backup; without one, the data folder's database.")
  private @Nullable Path file;

  @Override
  int work() {
    Path checked = file;
    if (checked == null) {
      checked = data.path().resolve("bidfair.db");
    }
    StoreReport report = Inspection.of(checked);
    print(report);
    print(
        "SQLite "
            + report.sqlite()
            + report.settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(", ", "; a server insists on ", "")));
    return report.isSound() ? FINE : DAMAGED;
  }
}
