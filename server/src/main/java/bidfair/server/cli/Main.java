package bidfair.server.cli;

import bidfair.server.config.Config;
import bidfair.server.config.ConfigException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private static final List<Class<?>> COMMANDS =
      List.of(
          ServeCommand.class,
          SbomCommand.class,
          SimulateCommand.class,
          PasswordCommand.class,
          ReplayCommand.class,
          ReviewCommand.class,
          RehearseCommand.class,
          TournamentCommand.class,
          CheckCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          RecoverCommand.class);

  private static final Set<String> OWN_FLAGS = Set.of("-h", "--help", "-V", "--version");

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    System.exit(run(withCommand(args)));
  }

  private static int run(String... words) throws InterruptedException {
    Optional<Config> plain = plainServer(words);
    if (plain.isEmpty()) {
      return commandLine(words).execute(words);
    }
    return ServeCommand.serve(plain.get(), writer(System.out), writer(System.err));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /** What to serve with, if the words tell no more; whatever is wrong with it is told elsewhere. */
  private static Optional<Config> plainServer(String... words) {
    if (!words[0].equals("serve")) {
      return Optional.empty();
    }
    try {
      return PlainFlags.of(List.of(words).subList(1, words.length))
          .map(flags -> Config.read(flags, System.getenv(), Optional.empty()));
    } catch (ConfigException e) {
      return Optional.empty();
    }
  }

  /** Whoever names no command wants the server. */
  static String[] withCommand(String... args) {
    boolean serve = args.length == 0 || (args[0].startsWith("-") && !OWN_FLAGS.contains(args[0]));
    return serve
        ? Stream.concat(Stream.of("serve"), Arrays.stream(args)).toArray(String[]::new)
        : args;
  }

  /**
   * Knows all commands, or only the one that the words begin with: looking at all of them takes a
   * good part of the time until the server is ready.
   */
  static CommandLine commandLine(String... words) {
    CommandLine line = new CommandLine(new Main());
    List<Class<?>> named =
        COMMANDS.stream().filter(each -> words.length > 0 && words[0].equals(name(each))).toList();
    (named.isEmpty() ? COMMANDS : named)
        .forEach(each -> line.addSubcommand(name(each), new CommandLine(each)));
    return line;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
