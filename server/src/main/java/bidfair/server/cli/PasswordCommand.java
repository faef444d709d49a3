package bidfair.server.cli;

import bidfair.server.access.Refused;
import bidfair.server.access.Teachers;
import bidfair.server.journal.Storage;
import bidfair.server.journal.StorageException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a teacher another password, while the server is stopped. */
@Command(
    name = "password",
    description =
        "Gives a teacher another password, which is asked for, or read from the first line of the"
            + " standard input. Ends the teacher's sessions. The server must be stopped.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PasswordCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "The name that the teacher signs in with.")
  private String name = "";

  @Option(names = "--data", paramLabel = "FOLDER", description = "Default: ${DEFAULT-VALUE}.")
  private Path data = Path.of("data");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      return fail("There is no data folder %s.".formatted(data));
    }
    try (Storage storage = Storage.open(data)) {
      Teachers.changePassword(storage.teachers(), name, password());
    } catch (StorageException e) {
      return fail(String.valueOf(e.getMessage()));
    } catch (Refused e) {
      return fail(e.detail() + ".");
    }
    spec.commandLine().getOut().println("The password is changed, and all sessions are ended.");
    return CommandLine.ExitCode.OK;
  }

  /** Never from an argument: those are for everybody on the machine to see. */
  private static String password() throws IOException {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isPresent()) {
      char[] typed = console.get().readPassword("New password: ");
      return typed == null ? "" : new String(typed);
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  private int fail(String sentence) {
    spec.commandLine().getErr().println("bidfair: " + sentence);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
