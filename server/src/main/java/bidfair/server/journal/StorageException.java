package bidfair.server.journal;

import org.jspecify.annotations.Nullable;

/**
 * The data folder cannot be used, or does not take what was to be written; the message says why.
 */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageException(String message) {
    super(message);
  }

  public StorageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
