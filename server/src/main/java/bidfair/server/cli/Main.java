package bidfair.server.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry point: nothing but its commands; {@code serve} is the one without a name. */
@Command(
    name = "bidfair",
    description = "A multiplayer business simulation for customer-relationship classes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      SbomCommand.class,
      SimulateCommand.class,
      PasswordCommand.class,
      ReplayCommand.class,
      ReviewCommand.class,
      TournamentCommand.class,
      CheckCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RecoverCommand.class
    })
public final class Main {
  private static final Set<String> OWN_FLAGS = Set.of("-h", "--help", "-V", "--version");

  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(withCommand(args)));
  }

  /** Whoever names no command wants the server. */
  static String[] withCommand(String... args) {
    boolean serve = args.length == 0 || (args[0].startsWith("-") && !OWN_FLAGS.contains(args[0]));
    return serve
        ? Stream.concat(Stream.of("serve"), Arrays.stream(args)).toArray(String[]::new)
        : args;
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}
