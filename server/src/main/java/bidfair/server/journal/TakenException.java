package bidfair.server.journal;

/** A name or a code that must be unique is already in use. */
public final class TakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TakenException(String what) {
    super(what + " is already in use");
  }
}
