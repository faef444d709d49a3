package bidfair.server.cli;

import bidfair.server.journal.Backups;
import bidfair.server.journal.StoreReport;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a backup, also beside a running server. */
@Command(
    name = "backup",
    description =
        "Copies the data folder's database into a file and checks it. Can be used beside a running"
            + " server; games go on.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the backup is made, and sound",
      "1:it is made, but rooms in it are damaged, as they are in the data folder",
      "2:it could not be made"
    })
final class BackupCommand extends StoreCommand {
  @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
  private Path file;

  @Override
  int work() {
    StoreReport report = new Backups(data.path()).make(file);
    report.problems().forEach(this::print);
    print("%s: %d rooms, %,d entries".formatted(file, report.rooms().size(), report.entries()));
    return report.isSound() ? FINE : DAMAGED;
  }
}
