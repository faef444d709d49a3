package bidfair.server.net.tls;

/** The server cannot speak https; the message is one sentence for whoever started it. */
public final class TlsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TlsException(String message) {
    super(message);
  }
}
