package bidfair.browser;

/** The two languages of the pages. */
enum Language {
  ENGLISH("en"),
  CHINESE("zh-CN");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** As browsers name it. */
  String tag() {
    return tag;
  }

  Language other() {
    return this == ENGLISH ? CHINESE : ENGLISH;
  }
}
