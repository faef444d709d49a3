package bidfair.server.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the server runs; each component is described by its {@link Setting}.
 *
 * @param publicAddresses without a slash at the end, for example {@code http://10.1.2.3:8080}
 */
public record Config(
    String host,
    int port,
    Path data,
    List<String> publicAddresses,
    Optional<Tls> tls,
    AddressRanges trustedProxies,
    AddressRanges metricsFrom,
    LogFormat logFormat,
    String logLevel,
    boolean demo,
    Duration beat,
    Duration session,
    Limits limits) {
  private static final Set<String> LOG_LEVELS = Set.of("error", "warn", "info", "debug", "trace");

  /** The files with which the server speaks https. */
  public record Tls(Path certificate, Path key) {}

  /** For whom the log is written. */
  public enum LogFormat {
    CONSOLE,
    JSON
  }

  /**
   * Reads the settings from all their places.
   *
   * @param flags by the setting's key
   * @param file the properties file to read instead of {@code bidfair.properties} in the data
   *     folder
   * @throws ConfigException if one of them cannot be
   */
  public static Config read(
      Map<String, String> flags, Map<String, String> environment, Optional<Path> file) {
    Settings settings = Settings.resolve(flags, environment, file);
    return new Config(
        settings.text(Setting.HOST),
        settings.number(Setting.PORT),
        settings.path(Setting.DATA),
        publicAddresses(settings),
        tls(settings),
        ranges(settings, Setting.TRUSTED_PROXIES),
        ranges(settings, Setting.METRICS_FROM),
        logFormat(settings),
        logLevel(settings),
        settings.flag(Setting.DEMO),
        Duration.ofMillis(settings.number(Setting.BEAT_MILLIS)),
        Duration.ofHours(settings.number(Setting.SESSION_HOURS)),
        Limits.of(settings));
  }

  private static List<String> publicAddresses(Settings settings) {
    return Arrays.stream(settings.text(Setting.PUBLIC_ADDRESS).split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .map(address -> publicAddress(settings, address))
        .toList();
  }

  private static String publicAddress(Settings settings, String address) {
    String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    try {
      URI uri = URI.create(plain);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getRawPath().isEmpty()) {
        return plain;
      }
    } catch (IllegalArgumentException e) {
      // Told below, as for an address of another kind.
    }
    throw settings.problem(
        Setting.PUBLIC_ADDRESS, "is not an address like http://bidfair.school:8080");
  }

  private static Optional<Tls> tls(Settings settings) {
    String certificate = settings.text(Setting.TLS_CERTIFICATE);
    String key = settings.text(Setting.TLS_KEY);
    if (certificate.isEmpty() != key.isEmpty()) {
      throw settings.problem(
          certificate.isEmpty() ? Setting.TLS_KEY : Setting.TLS_CERTIFICATE,
          "is not enough: a certificate and its key are given together, or neither is");
    }
    return certificate.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tls(Path.of(certificate), Path.of(key)));
  }

  private static AddressRanges ranges(Settings settings, Setting setting) {
    try {
      return AddressRanges.of(settings.text(setting));
    } catch (IllegalArgumentException e) {
      throw settings.problem(setting, "is not a list of addresses and ranges like 10.0.0.0/8");
    }
  }

  private static LogFormat logFormat(Settings settings) {
    return switch (settings.text(Setting.LOG_FORMAT)) {
      case "console" -> LogFormat.CONSOLE;
      case "json" -> LogFormat.JSON;
      default -> throw settings.problem(Setting.LOG_FORMAT, "is neither console nor json");
    };
  }

  private static String logLevel(Settings settings) {
    String level = settings.text(Setting.LOG_LEVEL).toLowerCase(Locale.ROOT);
    if (!LOG_LEVELS.contains(level)) {
      throw settings.problem(Setting.LOG_LEVEL, "is not a level of the log");
    }
    return level;
  }
}
