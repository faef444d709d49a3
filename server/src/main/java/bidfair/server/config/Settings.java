package bidfair.server.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** The value of each setting and where it was set, before it is read as what it means. */
final class Settings {
  private record Value(String text, String source) {}

  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  private Settings() {}

  /**
   * @param flags by key
   * @param environment the process's environment
   * @param file the properties file to read; without one, {@code bidfair.properties} in the data
   *     folder is read if it is there
   */
  static Settings resolve(
      Map<String, String> flags, Map<String, String> environment, Optional<Path> file) {
    Settings settings = new Settings();
    for (Setting setting : Setting.values()) {
      settings.set(setting, setting.standard(), "the default");
    }
    settings.setFromOutside(flags, environment);
    Path usual = settings.path(Setting.DATA).resolve("bidfair.properties");
    if (file.isPresent() || Files.exists(usual)) {
      settings.readFile(file.orElse(usual));
      settings.setFromOutside(flags, environment);
    }
    return settings;
  }

  String text(Setting setting) {
    return value(setting).text();
  }

  int number(Setting setting) {
    try {
      int number = Integer.parseInt(text(setting));
      if (number >= setting.min() && number <= setting.max()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number out of range.
    }
    throw problem(
        setting, "is not a whole number from %d to %d".formatted(setting.min(), setting.max()));
  }

  Path path(Setting setting) {
    try {
      return Path.of(text(setting));
    } catch (InvalidPathException e) {
      throw problem(setting, "is not a path of this system");
    }
  }

  boolean flag(Setting setting) {
    return switch (text(setting)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw problem(setting, "is neither true nor false");
    };
  }

  ConfigException problem(Setting setting, String what) {
    Value value = value(setting);
    return new ConfigException(
        "%s '%s' (from %s) %s.".formatted(setting.key(), value.text(), value.source(), what));
  }

  private Value value(Setting setting) {
    Value value = values.get(setting);
    return value == null ? new Value(setting.standard(), "the default") : value;
  }

  private void set(Setting setting, String text, String source) {
    values.put(setting, new Value(text.strip(), source));
  }

  private void setFromOutside(Map<String, String> flags, Map<String, String> environment) {
    for (Setting setting : Setting.values()) {
      String variable = environment.get(setting.environmentName());
      if (variable != null) {
        set(setting, variable, setting.environmentName());
      }
      String flag = flags.get(setting.key());
      if (flag != null) {
        set(setting, flag, "--" + setting.key());
      }
    }
  }

  private void readFile(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigException("The settings in " + file + " cannot be read.");
    }
    TreeSet<String> unknown = new TreeSet<>(properties.stringPropertyNames());
    for (Setting setting : Setting.values()) {
      String text = properties.getProperty(setting.key());
      if (text != null) {
        set(setting, text, file.toString());
      }
      unknown.remove(setting.key());
    }
    if (!unknown.isEmpty()) {
      throw new ConfigException("There is no setting '" + unknown.first() + "' (in " + file + ").");
    }
  }
}
