package bidfair.server.protocol;

/** A row of a keyed table. */
public interface Row {
  /** Unique in its table: a whole number or a short string. */
  Object key();
}
