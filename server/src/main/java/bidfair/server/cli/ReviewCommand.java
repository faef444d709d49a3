package bidfair.server.cli;

import bidfair.engine.units.FirmId;
import bidfair.server.export.RecordException;
import bidfair.server.export.RecordLine;
import bidfair.server.export.RecordReader;
import bidfair.server.export.Replay;
import bidfair.server.export.ReplayResult;
import bidfair.server.export.text.Language;
import bidfair.server.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why each firm of a recorded game won, lost or fell. */
@Command(
    name = "review",
    description =
        "Plays the record of a game again and prints the ranking, what bids were lost by, and what"
            + " cost each firm most.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is printed",
      "1:the record differs from the game as played again: see replay",
      "2:the record cannot be read, or has no such firm"
    })
final class ReviewCommand implements Callable<Integer> {
  private static final int PRINTED = 0;
  private static final int DIFFERS = 1;
  private static final int UNREADABLE = 2;

  @Parameters(paramLabel = "RECORD", description = "A file of JSON Lines, from simulate or a room.")
  private Path file;

  @Option(
      names = "--firm",
      paramLabel = "N",
      description = "Only the firm of this number. Default: all of them.")
  private @Nullable Integer firm;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "zh-CN or en. Default: ${DEFAULT-VALUE}.")
  private String lang;

  @Option(names = "--json", description = "Prints all of the review as JSON, in both languages.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Language language =
        Language.of(lang).orElseThrow(() -> wrong("--lang must be zh-CN or en, not " + lang));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      RecordReader record = new RecordReader(in);
      List<FirmId> firms = firms(record.header());
      RecordedReview.Witness witness = new RecordedReview.Witness(record.header());
      return switch (Replay.of(record, witness::saw)) {
        case ReplayResult.Agrees _ -> print(witness.of(firms), language);
        case ReplayResult.Differs differs -> refuse(differs);
      };
    } catch (NoSuchFileException e) {
      return unreadable("there is no such file");
    } catch (IOException | RecordException e) {
      return unreadable(String.valueOf(e.getMessage()));
    }
  }

  private List<FirmId> firms(RecordLine.Header header) {
    List<FirmId> all = header.firms().stream().map(RecordLine.RecordedFirm::firm).toList();
    if (firm == null) {
      return all;
    }
    return all.stream()
        .filter(one -> one.number() == firm)
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> wrong("--firm must be 1 to %d, not %d".formatted(all.size(), firm)));
  }

  private int print(RecordedReview review, Language language) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        json
            ? Json.write(review) + System.lineSeparator()
            : new ReviewReport(review, language).text());
    out.flush();
    return PRINTED;
  }

  private int refuse(ReplayResult.Differs differs) {
    spec.commandLine()
        .getErr()
        .printf("%s differs at line %d: %s%n", file, differs.line(), differs.what());
    return DIFFERS;
  }

  private int unreadable(String reason) {
    spec.commandLine().getErr().printf("%s cannot be reviewed: %s%n", file, reason);
    return UNREADABLE;
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
