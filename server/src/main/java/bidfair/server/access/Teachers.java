package bidfair.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import bidfair.server.journal.TakenException;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.journal.TeacherKey;
import bidfair.server.journal.TeacherStore;
import bidfair.server.protocol.Refusal;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who may open rooms: accounts with a password, the first of them made by a one-time link, the
 * others invited by a colleague. Thread-safe; blocks, for storage and for hashing.
 */
public final class Teachers {
  private static final String HOUSE = "(demo)";
  private static final String NO_PASSWORD = "none";
  private static final int MAX_NAME = 40;
  private static final int MIN_PASSWORD = 8;
  private static final int MAX_PASSWORD = 200;

  /** Compared with when there is no such teacher, so that the time tells nothing. */
  private static final String NOBODYS_HASH = Argon2.PASSWORDS.ofNothing();

  private static final Duration INVITATION = Duration.ofDays(7);

  /** As long as browsers keep a cookie. */
  public static final Duration DEVICE = Duration.ofDays(400);

  private final TeacherStore store;
  private final LoginGuesses guesses;
  private final Duration session;
  private final Clock clock;
  private final String firstToken = Tokens.fresh();

  /**
   * @param session how long a teacher stays signed in
   */
  public Teachers(TeacherStore store, LoginGuesses guesses, Duration session, Clock clock) {
    this.store = store;
    this.guesses = guesses;
    this.session = session;
    this.clock = clock;
    store.forgetExpiredSessions(clock.instant());
  }

  /**
   * A teacher who has just signed in.
   *
   * @param token of the session, for the browser alone; the store has its hash
   * @param device by which the browser is known later on, for it alone too
   */
  public record SignedIn(TeacherAccount teacher, String token, String device) {}

  /**
   * A session that a browser has shown the token of.
   *
   * @param hash of the token
   */
  public record OpenSession(String hash, TeacherAccount teacher, Instant expiresAt) {}

  /** The token of the link that makes the first teacher, while there is none. */
  public Optional<String> firstToken() {
    boolean exists = store.all().stream().anyMatch(TeacherAccount::first);
    return exists ? Optional.empty() : Optional.of(firstToken);
  }

  /** The owner of rooms that belong to the house, as whom nobody can sign in. */
  public TeacherAccount house() {
    return store.find(HOUSE).orElseGet(() -> store.add(HOUSE, NO_PASSWORD, false));
  }

  /**
   * @throws Refused NOT_ALLOWED if the link is wrong or was used, NAME_INVALID, VALUE_OUT_OF_RANGE
   *     for a password that is too short or long
   */
  public SignedIn addFirst(String token, String name, String password) {
    boolean right = MessageDigest.isEqual(token.getBytes(UTF_8), firstToken.getBytes(UTF_8));
    if (!right || firstToken().isEmpty()) {
      throw linkIsUsed();
    }
    checkFields(name, password);
    try {
      return signIn(
          store.add(name.strip(), Argon2.PASSWORDS.hash(password), true), Optional.empty());
    } catch (TakenException e) {
      throw linkIsUsed();
    }
  }

  /** A one-time link's token, by which a colleague becomes a teacher within a week. */
  public String invite() {
    String token = Tokens.fresh();
    Instant now = clock.instant();
    store.invite(Tokens.hash(token), now, now.plus(INVITATION));
    return token;
  }

  /**
   * @throws Refused as {@link #addFirst}, or NAME_TAKEN
   */
  public SignedIn addInvited(String token, String name, String password) {
    checkFields(name, password);
    Instant now = clock.instant();
    String hash = Tokens.hash(token);
    if (!store.isInvited(hash, now)) {
      throw linkIsUsed(); // Before the password is hashed: strangers shall not have us do that.
    }
    try {
      return store
          .addInvited(hash, now, name.strip(), Argon2.PASSWORDS.hash(password))
          .map(teacher -> signIn(teacher, Optional.empty()))
          .orElseThrow(Teachers::linkIsUsed);
    } catch (TakenException e) {
      throw new Refused(Refusal.NAME_TAKEN, "another teacher has this name");
    }
  }

  /**
   * @param address where the guess comes from
   * @param device by which the browser was made known, if it was
   * @throws Refused WRONG_PASSWORD, whichever of the two is wrong, or TRY_LATER
   */
  public SignedIn login(String name, String password, String address, Optional<String> device) {
    // The same work for whoever asks, so that the time does not tell who has an account.
    Optional<TeacherAccount> account = store.find(name.strip());
    List<TeacherKey> known =
        device.map(token -> store.knownOn(Tokens.hash(token), clock.instant())).orElse(List.of());
    boolean ownDevice = account.filter(found -> known.contains(found.key())).isPresent();
    LoginGuesses.Guesser guesser =
        new LoginGuesses.Guesser(name.strip(), address, device.filter(token -> ownDevice));
    guesses.guess(guesser);
    String hash = account.map(TeacherAccount::passwordHash).orElse(NOBODYS_HASH);
    boolean right = password.length() <= MAX_PASSWORD && Argon2.matches(password, hash);
    if (account.isEmpty() || !right) {
      throw new Refused(Refusal.WRONG_PASSWORD, "no teacher has this name and password");
    }
    guesses.right(guesser);
    return signIn(account.get(), device.filter(token -> !known.isEmpty()));
  }

  /** Ends the session; returns its hash, by which its sockets are known. */
  public String logout(String token) {
    String hash = Tokens.hash(token);
    store.closeSession(hash);
    return hash;
  }

  /** The session that a browser's token is of, if it is open. */
  public Optional<OpenSession> session(String token) {
    String hash = Tokens.hash(token);
    return store
        .session(hash, clock.instant())
        .map(open -> new OpenSession(hash, open.teacher(), open.expiresAt()));
  }

  /** Whether a session of this hash is still open. */
  public boolean isOpen(String hash) {
    return store.session(hash, clock.instant()).isPresent();
  }

  /**
   * @param device that the browser has already
   */
  private SignedIn signIn(TeacherAccount teacher, Optional<String> device) {
    String token = Tokens.fresh();
    String known = device.orElseGet(Tokens::fresh);
    Instant now = clock.instant();
    store.forgetExpiredSessions(now);
    store.openSession(Tokens.hash(token), teacher.key(), now.plus(session));
    store.rememberDevice(Tokens.hash(known), teacher.key(), now, now.plus(DEVICE));
    return new SignedIn(teacher, token, known);
  }

  /**
   * Gives a teacher another password, and ends what the old one let in. The server that uses the
   * store must not be running, as its sockets would not hear of it.
   *
   * @throws Refused WRONG_PASSWORD if there is no such teacher, VALUE_OUT_OF_RANGE
   */
  public static void changePassword(TeacherStore store, String name, String password) {
    checkPassword(password);
    TeacherAccount teacher =
        store
            .find(name.strip())
            .filter(found -> !found.name().equals(HOUSE))
            .orElseThrow(() -> new Refused(Refusal.WRONG_PASSWORD, "no teacher has this name"));
    store.changePassword(teacher.key(), Argon2.PASSWORDS.hash(password));
  }

  private static Refused linkIsUsed() {
    return new Refused(Refusal.LINK_USED, "this link is wrong, or was used already");
  }

  private static void checkFields(String name, String password) {
    int length = name.strip().codePointCount(0, name.strip().length());
    if (length < 1 || length > MAX_NAME) {
      throw new Refused(Refusal.NAME_INVALID, "a name has 1 to " + MAX_NAME + " characters");
    }
    checkPassword(password);
  }

  private static void checkPassword(String password) {
    if (password.length() < MIN_PASSWORD || password.length() > MAX_PASSWORD) {
      throw new Refused(
          Refusal.VALUE_OUT_OF_RANGE,
          "a password has %d to %d characters".formatted(MIN_PASSWORD, MAX_PASSWORD));
    }
  }
}
