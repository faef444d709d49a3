package bidfair.server.net.http;

import java.io.IOException;

/** Answers the requests of a route, on a virtual thread: it may block. */
@FunctionalInterface
public interface Handler {
  /**
   * @throws bidfair.server.access.Refused to answer with its reason
   */
  Reply handle(Request request) throws IOException, InterruptedException;
}
