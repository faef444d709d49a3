package bidfair.server.access;

import bidfair.server.protocol.Refusal;

/** Somebody asked for what they cannot have; the reason has a text in both languages. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal reason;

  /**
   * @param detail for developers, in English; never a secret
   */
  public Refused(Refusal reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public Refusal reason() {
    return reason;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
