package bidfair.server.net.socket;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketExtensionData;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketExtensionUtil;
import java.util.Optional;
import java.util.Set;

/**
 * The extension {@code permessage-deflate} (RFC 7692), with each message compressed by itself, so
 * that the same bytes serve everybody.
 */
final class Compression {
  /** The bit of a frame's head that says its message is compressed, among the reserved ones. */
  static final int MARK = 4;

  /** What ends a compressed message in every case, and so is left out on the wire. */
  static final byte[] TAIL = {0, 0, -1, -1};

  private static final String NAME = "permessage-deflate";
  private static final String NO_MEMORY =
      NAME + "; server_no_context_takeover; client_no_context_takeover";

  /** What a browser may ask for and gets; a smaller window than the usual it does not. */
  private static final Set<String> GRANTED =
      Set.of("server_no_context_takeover", "client_no_context_takeover", "client_max_window_bits");

  private Compression() {}

  /** What answers the offers in a request; absent if there is none that can be granted. */
  static Optional<String> answer(HttpHeaders request) {
    return request.getAll(HttpHeaderNames.SEC_WEBSOCKET_EXTENSIONS).stream()
        .flatMap(offers -> WebSocketExtensionUtil.extractExtensions(offers).stream())
        .filter(Compression::isGranted)
        .map(_ -> NO_MEMORY)
        .findFirst();
  }

  private static boolean isGranted(WebSocketExtensionData offer) {
    return offer.name().equalsIgnoreCase(NAME) && GRANTED.containsAll(offer.parameters().keySet());
  }
}
