package bidfair.server.cli;

import bidfair.server.config.Config;
import java.util.Locale;

/** Tells {@link LogSetup} what it reads from properties, before the first logger is made. */
final class Logging {
  private Logging() {}

  static void configure(Config config) {
    System.setProperty(LogSetup.FORMAT, config.logFormat().name().toLowerCase(Locale.ROOT));
    System.setProperty(LogSetup.LEVEL, config.logLevel());
  }
}
