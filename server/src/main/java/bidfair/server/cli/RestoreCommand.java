package bidfair.server.cli;

import bidfair.server.journal.Restore;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
    name = "restore",
    description =
        "Checks a backup and puts it into the data folder, while no server runs. What was there is"
            + " kept in a folder of its own.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is restored", "2:it could not be restored, and nothing was changed"})
final class RestoreCommand extends StoreCommand {
  @Parameters(paramLabel = "BACKUP", description = "A backup, or what recover has saved.")
  private Path backup;

  @Option(
      names = "--damaged-too",
      description = "Also takes a backup in which rooms are damaged; they stay closed.")
  private boolean damagedToo;

  @Override
  int work() {
    Restore.Result result = Restore.restore(backup, data.path(), damagedToo);
    print(result.restored());
    result.aside().forEach(file -> print("kept aside: " + file));
    return FINE;
  }
}
