package bidfair.server.config;

/** A setting that cannot be; the message is one sentence for the person who set it. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }
}
