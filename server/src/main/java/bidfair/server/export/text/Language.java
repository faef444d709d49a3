package bidfair.server.export.text;

import bidfair.engine.units.LocalText;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the program. */
public enum Language {
  ZH_CN("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** As in addresses and names of files. */
  public String tag() {
    return tag;
  }

  public static Optional<Language> of(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  public String of(LocalText text) {
    return switch (this) {
      case ZH_CN -> text.zh();
      case EN -> text.en();
    };
  }
}
