package bidfair.benchmark.cli;

import bidfair.server.App;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program that is measured. */
final class ProgramVersion implements IVersionProvider {
  static String text() {
    return Optional.ofNullable(App.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
