package bidfair.server.cli;

import bidfair.server.export.RecordException;
import bidfair.server.export.Replay;
import bidfair.server.export.ReplayResult;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays the record of a game again. */
@Command(
    name = "replay",
    description =
        "Plays the record of a game again and says whether every verdict, every balance and the"
            + " final hash agree, or where they first differ.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:they agree", "1:they differ", "2:the record cannot be read"})
final class ReplayCommand implements Callable<Integer> {
  private static final int AGREE = 0;
  private static final int DIFFER = 1;
  private static final int UNREADABLE = 2;

  @Parameters(paramLabel = "RECORD", description = "A file of JSON Lines, from simulate or a room.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return print(Replay.of(in));
    } catch (NoSuchFileException e) {
      return unreadable("there is no such file");
    } catch (IOException | RecordException e) {
      return unreadable(String.valueOf(e.getMessage()));
    }
  }

  private int print(ReplayResult result) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (result) {
      case ReplayResult.Agrees agrees -> {
        out.printf(
            "%s agrees: %d inputs and %d checkpoints of a game that %s; hash %s%n",
            file,
            agrees.inputs(),
            agrees.checkpoints(),
            agrees.finished() ? "is over" : "was not over yet",
            agrees.hash());
        yield AGREE;
      }
      case ReplayResult.Differs differs -> {
        out.printf(
            "%s differs at line %d: %s%n  recorded  %s%n  replayed  %s%n",
            file, differs.line(), differs.what(), differs.expected(), differs.found());
        yield DIFFER;
      }
    };
  }

  private int unreadable(String reason) {
    spec.commandLine().getErr().printf("%s cannot be replayed: %s%n", file, reason);
    return UNREADABLE;
  }
}
