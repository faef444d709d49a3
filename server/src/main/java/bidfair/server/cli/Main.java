package bidfair.server.cli;

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
      SimulateCommand.class,
      ReplayCommand.class,
      TournamentCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args.length == 0 ? new String[] {"serve"} : args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}
