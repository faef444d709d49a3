package bidfair.server.json;

/** Reads one type of value from a text as we write it. Immutable and thread-safe. */
@FunctionalInterface
interface OwnReader {
  /**
   * Throws {@link OwnText.Different}, or what the value's own class throws, if the text is anything
   * else.
   */
  Object read(OwnText text);
}
