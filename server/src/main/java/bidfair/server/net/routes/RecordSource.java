package bidfair.server.net.routes;

import bidfair.server.journal.RoomKey;
import java.io.IOException;
import java.io.OutputStream;

/** Where the records of games come from. */
@FunctionalInterface
public interface RecordSource {
  /**
   * Writes the record of a game as JSON Lines; may block.
   *
   * @param gameNumber from 1, in this room
   */
  void write(RoomKey room, int gameNumber, OutputStream out) throws IOException;
}
