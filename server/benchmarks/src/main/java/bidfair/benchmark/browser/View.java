package bidfair.benchmark.browser;

import java.util.Locale;

/** Where people come in. */
enum View {
  JOIN,
  DESK,
  CONSOLE,
  SCREEN;

  String path(String code) {
    return switch (this) {
      case JOIN -> "/join/" + code;
      case DESK -> "/room/" + code + "/market";
      case CONSOLE -> "/teach/room/" + code;
      case SCREEN -> "/screen/" + code;
    };
  }

  /** As part of a figure's key. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it. */
  String words() {
    return switch (this) {
      case JOIN -> "the way in";
      case DESK -> "a student's desk";
      case CONSOLE -> "the teacher's console";
      case SCREEN -> "the big screen";
    };
  }
}
