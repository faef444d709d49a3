package bidfair.benchmark.rivals;

/** What an accepted input survives. */
public enum Mode {
  /** Nothing: all is in memory, as these frameworks come. */
  AS_SHIPPED("as shipped", "shipped"),
  /** A power cut: it is in SQLite, synced, before its verdict and before anybody sees it. */
  DURABLE("durable", "durable");

  private final String title;
  private final String key;

  Mode(String title, String key) {
    this.title = title;
    this.key = key;
  }

  public String title() {
    return title;
  }

  String key() {
    return key;
  }
}
