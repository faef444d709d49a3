package bidfair.server;

import bidfair.server.journal.Storage;
import bidfair.server.json.Json;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads on a thread beside what a server will need a moment later. It changes nothing, and what
 * goes wrong here goes wrong again, and is told, where it is needed.
 */
final class HeadStart {
  private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);

  private HeadStart() {}

  /** Returns at once. */
  static void begin() {
    Thread.ofPlatform().daemon().name("head-start").start(HeadStart::load);
  }

  private static void load() {
    try {
      Storage.load();
      Json.write(Map.of());
    } catch (RuntimeException | LinkageError e) {
      LOG.debug("Nothing is loaded ahead", e);
    }
  }
}
