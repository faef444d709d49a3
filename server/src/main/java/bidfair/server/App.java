package bidfair.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry point. */
@Command(
    name = "bidfair",
    description = "A multiplayer business simulation for customer-relationship classes.",
    mixinStandardHelpOptions = true,
    version = "bidfair 0.1.0")
public final class App implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new App()).execute(args));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
