package bidfair.server.cli;

import bidfair.server.App;
import bidfair.server.config.Config;
import bidfair.server.config.ConfigException;
import bidfair.server.config.Setting;
import bidfair.server.journal.StorageException;
import bidfair.server.net.NetException;
import bidfair.server.net.tls.TlsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the server until it is asked to stop. Its flags are the table of {@link Setting}s. */
@Command(
    name = "serve",
    description = "Runs the server.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    modelTransformer = ServeCommand.SettingsAsFlags.class)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Properties file with any of the settings below; bidfair.properties in the data folder"
              + " is read without being asked. Each is also taken from the environment:"
              + " BIDFAIR_PORT and so on.")
  private @Nullable Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    return serve(config(), spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  /** Serves until the program is asked to stop, or tells in one sentence why it cannot. */
  static int serve(Config config, PrintWriter out, PrintWriter err) throws InterruptedException {
    Logging.configure(config);
    try {
      App app = App.start(config);
      Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
      Welcome.print(app, out);
      new CountDownLatch(1).await();
      return CommandLine.ExitCode.OK;
    } catch (NetException | TlsException | StorageException e) {
      err.println("bidfair: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private Config config() {
    Map<String, String> flags = new HashMap<>();
    for (Setting setting : Setting.values()) {
      Optional.ofNullable(
              spec.commandLine()
                  .getParseResult()
                  .<String>matchedOptionValue("--" + setting.key(), null))
          .ifPresent(value -> flags.put(setting.key(), value));
    }
    try {
      return Config.read(flags, System.getenv(), Optional.ofNullable(file));
    } catch (ConfigException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  static final class SettingsAsFlags implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      for (Setting setting : Setting.values()) {
        command.addOption(flag(setting));
      }
      return command;
    }

    private static OptionSpec flag(Setting setting) {
      OptionSpec.Builder flag =
          OptionSpec.builder("--" + setting.key())
              .type(String.class)
              .paramLabel(setting.isNumber() ? "N" : "TEXT")
              .description(setting.description() + standard(setting));
      if (setting.standard().equals("false")) {
        flag.arity("0..1").fallbackValue("true").paramLabel("true|false");
      }
      return flag.build();
    }

    private static String standard(Setting setting) {
      return setting.standard().isEmpty() ? "" : " Default: " + setting.standard() + ".";
    }
  }
}
