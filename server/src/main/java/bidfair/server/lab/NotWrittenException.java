package bidfair.server.lab;

/** What was read of a room was decided and then could not be written: it never happened. */
public final class NotWrittenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotWrittenException(String code) {
    super("room " + code + " cannot be written");
  }
}
