package bidfair.server.config;

import java.time.Duration;

/** How much of everything the server takes; each component is described by its {@link Setting}. */
public record Limits(
    int rooms,
    int connections,
    int connectionsPerAddress,
    int socketsPerSeat,
    int socketsPerTeacher,
    int screensPerRoom,
    int headBytes,
    int bodyBytes,
    int messageBytes,
    Rate messages,
    Rate addressMessages,
    Rate requests,
    Rate entries,
    int guesses,
    int guessesPerAccount,
    int guessesPerAddress,
    Duration guessWait,
    int reviewGames,
    Duration reviewKept,
    int reviewsAtATime,
    Duration backupEvery,
    int backupsKept,
    Duration request,
    Duration hello,
    Duration silence,
    Duration stale,
    int socketBufferBytes,
    Duration stop) {

  /**
   * @param perSecond lasting
   * @param burst at once, after a rest
   */
  public record Rate(int perSecond, int burst) {}

  static Limits of(Settings settings) {
    return new Limits(
        settings.number(Setting.MAX_ROOMS),
        settings.number(Setting.MAX_CONNECTIONS),
        settings.number(Setting.MAX_CONNECTIONS_PER_ADDRESS),
        settings.number(Setting.MAX_SOCKETS_PER_SEAT),
        settings.number(Setting.MAX_SOCKETS_PER_TEACHER),
        settings.number(Setting.MAX_SCREENS_PER_ROOM),
        settings.number(Setting.MAX_HEAD_BYTES),
        settings.number(Setting.MAX_BODY_BYTES),
        settings.number(Setting.MAX_MESSAGE_BYTES),
        rate(settings, Setting.MESSAGES_PER_SECOND, Setting.MESSAGES_BURST),
        rate(settings, Setting.ADDRESS_MESSAGES_PER_SECOND, Setting.ADDRESS_MESSAGES_BURST),
        rate(settings, Setting.REQUESTS_PER_SECOND, Setting.REQUESTS_BURST),
        rate(settings, Setting.ENTRIES_PER_SECOND, Setting.ENTRIES_BURST),
        settings.number(Setting.GUESSES),
        settings.number(Setting.GUESSES_PER_ACCOUNT),
        settings.number(Setting.GUESSES_PER_ADDRESS),
        Duration.ofMinutes(settings.number(Setting.GUESS_MINUTES)),
        settings.number(Setting.REVIEW_GAMES),
        Duration.ofMinutes(settings.number(Setting.REVIEW_MINUTES)),
        settings.number(Setting.REVIEWS_AT_A_TIME),
        Duration.ofMinutes(settings.number(Setting.BACKUP_MINUTES)),
        settings.number(Setting.BACKUPS_KEPT),
        Duration.ofSeconds(settings.number(Setting.REQUEST_SECONDS)),
        Duration.ofSeconds(settings.number(Setting.HELLO_SECONDS)),
        Duration.ofSeconds(settings.number(Setting.SILENCE_SECONDS)),
        Duration.ofSeconds(settings.number(Setting.STALE_SECONDS)),
        settings.number(Setting.SOCKET_BUFFER_BYTES),
        Duration.ofSeconds(settings.number(Setting.STOP_SECONDS)));
  }

  private static Rate rate(Settings settings, Setting perSecond, Setting burst) {
    return new Rate(settings.number(perSecond), settings.number(burst));
  }
}
