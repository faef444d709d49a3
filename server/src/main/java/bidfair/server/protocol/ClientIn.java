package bidfair.server.protocol;

import java.util.Map;

/** What a browser sends over its WebSocket. */
public sealed interface ClientIn {
  /**
   * The first message of a connection.
   *
   * @param versions the version the browser holds of each audience it may see ({@code everyone},
   *     {@code firm}, {@code seat}, {@code teacher}); absent for none
   */
  record Hello(Map<String, Long> versions) implements ClientIn {
    public Hello {
      versions = Map.copyOf(versions);
    }
  }

  /**
   * Something to do.
   *
   * @param id made by the browser, 1 to 64 characters; the same id is never done twice
   */
  record Input(String id, Command command) implements ClientIn {}

  record Ping() implements ClientIn {}
}
