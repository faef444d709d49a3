package bidfair.server.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Listens to the log: whatever a stranger sends, nothing may be logged as an error, and no
 * exception may reach the end of a pipeline or of an event loop, which Netty tells as a warning.
 * Thread-safe.
 */
public final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final int MOST = 20;
  private static final String NETTY = "io.netty";

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final List<String> faults = new ArrayList<>();

  private LogWatch() {}

  public static LogWatch begin() {
    LogWatch watch = new LogWatch();
    watch.setContext(watch.root.getLoggerContext());
    watch.start();
    watch.root.addAppender(watch);
    return watch;
  }

  @Override
  protected void append(ILoggingEvent event) {
    Level least = event.getLoggerName().startsWith(NETTY) ? Level.WARN : Level.ERROR;
    if (event.getLevel().isGreaterOrEqual(least)) {
      add(event);
    }
  }

  private synchronized void add(ILoggingEvent event) {
    if (faults.size() < MOST) {
      String trace =
          Optional.ofNullable(event.getThrowableProxy())
              .map(ThrowableProxyUtil::asString)
              .orElse("");
      faults.add(event.getLevel() + " " + event.getFormattedMessage() + "\n" + trace);
    }
  }

  /** What was logged and must not be, the first few. */
  public synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    root.detachAppender(this);
    stop();
  }
}
