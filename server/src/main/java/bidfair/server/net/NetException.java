package bidfair.server.net;

import bidfair.server.config.Config;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** The server cannot listen; the message is one sentence for whoever started it. */
public final class NetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NetException(String message, Throwable cause) {
    super(message, cause);
  }

  static NetException cannotListen(Config config, Throwable cause) {
    return new NetException(
        "Cannot listen at %s, port %d: %s"
            .formatted(config.host(), config.port(), reason(config, cause)),
        cause);
  }

  private static String reason(Config config, Throwable cause) {
    String said = String.valueOf(cause.getMessage());
    if (said.contains("in use")) {
      return "another program uses this port; choose another one with --port.";
    }
    if (said.contains("ermission denied")) {
      return "only the system's administrator may use this port; choose one from 1024 with --port.";
    }
    boolean unknown =
        cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException;
    if (unknown || said.contains("assign requested address")) {
      return "%s is not an address of this machine.".formatted(config.host());
    }
    return said + ".";
  }
}
