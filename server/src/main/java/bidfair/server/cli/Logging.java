package bidfair.server.cli;

import bidfair.server.config.Config;
import java.util.Locale;

/** Tells logback.xml what it reads from properties, before the first logger is made. */
final class Logging {
  private Logging() {}

  static void configure(Config config) {
    System.setProperty("bidfair.log.format", config.logFormat().name().toLowerCase(Locale.ROOT));
    System.setProperty("bidfair.log.level", config.logLevel());
  }
}
