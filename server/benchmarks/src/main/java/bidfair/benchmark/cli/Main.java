package bidfair.benchmark.cli;

import picocli.CommandLine;

/** Where the command begins. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new BenchmarkCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }
}
