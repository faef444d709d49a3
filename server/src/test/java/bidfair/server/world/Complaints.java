package bidfair.server.world;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The log as the only one reader: an error in it that nobody has caused is a broken promise. */
final class Complaints extends AppenderBase<ILoggingEvent> {
  /** What a disk that fails makes the server say. */
  private static final List<String> CAUSED =
      List.of("A batch of room", "room {} cannot be written", "room {} cannot be read");

  private String first = "";

  /** From now on the log goes nowhere else. */
  static Complaints listen() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Complaints complaints = new Complaints();
    complaints.setContext(root.getLoggerContext());
    complaints.start();
    root.detachAndStopAllAppenders();
    root.setLevel(Level.ERROR);
    root.addAppender(complaints);
    return complaints;
  }

  /**
   * @throws Broken if the server has complained without a cause
   */
  void check() {
    Broken.unless(first.isEmpty(), 3, "the log says: %s", first);
  }

  @Override
  protected void append(ILoggingEvent event) {
    boolean grave = event.getLevel().isGreaterOrEqual(Level.ERROR);
    boolean caused = CAUSED.stream().anyMatch(event.getMessage()::startsWith);
    if (grave && !caused && first.isEmpty()) {
      String cause =
          event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage();
      first = event.getFormattedMessage() + " " + cause;
    }
  }
}
