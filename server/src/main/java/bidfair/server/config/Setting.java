package bidfair.server.config;

import java.util.Locale;

/**
 * Everything that can be set, in one table: by flag ({@code --port}), by environment ({@code
 * BIDFAIR_PORT}) or in the properties file ({@code port = 8080}), in this order of precedence.
 * {@code docs/running.md} shows the same table, and a test holds the two together.
 */
public enum Setting {
  HOST("host", "0.0.0.0", "Address to listen at; 127.0.0.1 keeps the server to this machine."),
  PORT("port", 8080, 0, 65_535, "Port to listen at; 0 takes any free one."),
  DATA("data", "data", "Folder of the database; made if it is not there."),
  PUBLIC_ADDRESS(
      "public-address",
      "",
      "Where browsers reach the server if it cannot know, for example behind a proxy:"
          + " http://bidfair.school:8080, several with commas."),
  TLS_CERTIFICATE(
      "tls-certificate",
      "",
      "PEM file of the certificate and those above it; with tls-key, the server speaks https."),
  TLS_KEY("tls-key", "", "PEM file of the certificate's private key, without a password."),
  TRUSTED_PROXIES(
      "trusted-proxies",
      "",
      "Addresses and ranges (10.0.0.0/8, fd00::/8), with commas, of proxies whose X-Forwarded-For"
          + " and X-Forwarded-Proto are believed."),
  METRICS_FROM(
      "metrics-from",
      "127.0.0.0/8, ::1",
      "Addresses and ranges, with commas, from which /metrics may be read."),
  LOG_FORMAT("log-format", "console", "console for people, json for machines."),
  LOG_LEVEL("log-level", "info", "error, warn, info, debug or trace."),
  DEMO("demo", "false", "true keeps a room full of robots running, to look at."),
  BEAT_MILLIS("beat-millis", 50, 10, 1000, "Time between two frames of one audience."),
  SESSION_HOURS("session-hours", 12, 1, 720, "How long a teacher stays signed in."),

  MAX_ROOMS("max-rooms", 200, 1, 10_000, "Rooms at once, over all teachers."),
  MAX_CONNECTIONS("max-connections", 20_000, 10, 1_000_000, "Open connections of any kind."),
  MAX_CONNECTIONS_PER_ADDRESS(
      "max-connections-per-address",
      10_000,
      10,
      1_000_000,
      "Open connections from one address; a whole lab may share one."),
  MAX_SOCKETS_PER_SEAT(
      "max-sockets-per-seat", 4, 1, 100, "Open pages of one student; the oldest gives way."),
  MAX_SOCKETS_PER_TEACHER(
      "max-sockets-per-teacher", 8, 1, 100, "Open consoles of one room; the oldest gives way."),
  MAX_SCREENS_PER_ROOM(
      "max-screens-per-room", 50, 1, 10_000, "Open big screens of one room; the oldest gives way."),

  MAX_HEAD_BYTES(
      "max-head-bytes", 16_384, 4096, 1 << 20, "All headers of a request, cookies among them."),
  MAX_BODY_BYTES("max-body-bytes", 16_384, 1024, 1 << 20, "Body of a request."),
  MAX_MESSAGE_BYTES("max-message-bytes", 8192, 1024, 1 << 20, "Message from a browser."),
  MESSAGES_PER_SECOND(
      "messages-per-second",
      20,
      1,
      1_000_000,
      "Frames from one seat, teacher or screen, over all its sockets, lasting."),
  MESSAGES_BURST(
      "messages-burst", 250, 1, 10_000_000, "Frames from one seat, teacher or screen, at once."),
  ADDRESS_MESSAGES_PER_SECOND(
      "address-messages-per-second",
      20_000,
      1,
      10_000_000,
      "Frames from one address, over all its sockets, lasting."),
  ADDRESS_MESSAGES_BURST(
      "address-messages-burst", 250_000, 1, 100_000_000, "Frames from one address, at once."),
  REQUESTS_PER_SECOND(
      "requests-per-second", 1000, 1, 1_000_000, "Requests of one address, lasting."),
  REQUESTS_BURST("requests-burst", 40_000, 1, 10_000_000, "Requests of one address, at once."),
  ENTRIES_PER_SECOND(
      "entries-per-second", 25, 1, 10_000, "Logins and seats asked for from one address, lasting."),
  ENTRIES_BURST("entries-burst", 1500, 1, 100_000, "Logins and seats of one address, at once."),

  GUESSES(
      "guesses",
      10,
      1,
      1000,
      "Wrong guesses of one account's password from one address, or of one seat's PIN, before one"
          + " has to wait."),
  GUESSES_PER_ACCOUNT(
      "guesses-per-account",
      50,
      1,
      100_000,
      "Wrong guesses of one account's password from all addresses; browsers in which its teacher"
          + " signed in before do not wait with the others."),
  GUESSES_PER_ADDRESS(
      "guesses-per-address",
      1000,
      1,
      1_000_000,
      "Wrong passwords of all accounts, and wrong PINs of all seats, from one address."),
  GUESS_MINUTES("guess-minutes", 15, 1, 1440, "How long one has to wait then."),

  REVIEW_GAMES("review-games", 8, 1, 1000, "Games kept at hand to be reviewed, over all rooms."),
  REVIEW_MINUTES(
      "review-minutes", 20, 1, 1440, "How long a game is kept that nobody looks at or plays."),
  REVIEWS_AT_A_TIME(
      "reviews-at-a-time", 2, 1, 64, "Games whose reviews are worked on at the same time."),

  BACKUP_MINUTES(
      "backup-minutes",
      10,
      0,
      10_080,
      "Time between two backups, if something changed; 0 for none."),
  BACKUPS_KEPT("backups-kept", 24, 1, 10_000, "Backups kept in the data folder's backups."),

  REQUEST_SECONDS(
      "request-seconds",
      20,
      1,
      600,
      "A request arrives whole within this time; the first one so after the connection is made."),
  HELLO_SECONDS("hello-seconds", 10, 1, 600, "A new socket says hello within this time."),
  SILENCE_SECONDS("silence-seconds", 60, 10, 3600, "A silent connection is closed after it."),
  STALE_SECONDS("stale-seconds", 30, 1, 600, "A socket that takes nothing is closed after it."),
  SOCKET_BUFFER_BYTES(
      "socket-buffer-bytes", 262_144, 16_384, 1 << 26, "Unsent bytes that make a socket stale."),
  STOP_SECONDS("stop-seconds", 5, 0, 600, "How long a graceful stop waits for connections.");

  private final String key;
  private final String standard;
  private final boolean number;
  private final int min;
  private final int max;
  private final String description;

  Setting(String key, String standard, String description) {
    this(key, standard, false, 0, 0, description);
  }

  Setting(String key, int standard, int min, int max, String description) {
    this(key, String.valueOf(standard), true, min, max, description);
  }

  Setting(String key, String standard, boolean number, int min, int max, String description) {
    this.key = key;
    this.standard = standard;
    this.number = number;
    this.min = min;
    this.max = max;
    this.description = description;
  }

  /** The flag without its dashes, and the name in the properties file. */
  public String key() {
    return key;
  }

  public String environmentName() {
    return "BIDFAIR_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The value if nobody sets another. */
  public String standard() {
    return standard;
  }

  public boolean isNumber() {
    return number;
  }

  public int min() {
    return min;
  }

  public int max() {
    return max;
  }

  public String description() {
    return description;
  }
}
