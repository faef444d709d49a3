package bidfair.server.cli;

import bidfair.server.config.Setting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flags of {@code serve} as they are nearly always given. Everything else, and every mistake, is
 * left to {@link ServeCommand}, which takes as long to understand flags as the server to open its
 * database.
 */
final class PlainFlags {
  private PlainFlags() {}

  /**
   * Settings by their keys; absent if the words are anything but settings, each once, as {@code
   * --key value} or {@code --key=value}, or {@code --key} for true.
   */
  static Optional<Map<String, String>> of(List<String> words) {
    Map<String, String> flags = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      Optional<Setting> setting = setting(equals < 0 ? word : word.substring(0, equals));
      if (setting.isEmpty()) {
        return Optional.empty();
      }
      boolean valueFollows = i + 1 < words.size() && !words.get(i + 1).startsWith("--");
      String value;
      if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (valueFollows) {
        i++;
        value = words.get(i);
      } else if (setting.get().standard().equals("false")) {
        value = "true";
      } else {
        return Optional.empty();
      }
      if (!isPlain(value) || flags.put(setting.get().key(), value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(flags);
  }

  private static Optional<Setting> setting(String flag) {
    return Arrays.stream(Setting.values())
        .filter(setting -> flag.equals("--" + setting.key()))
        .findFirst();
  }

  /** Empty ones, files of arguments and quotes have their own rules. */
  private static boolean isPlain(String value) {
    return !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
  }
}
