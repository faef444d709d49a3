package bidfair.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of what people remember, as {@code $argon2id$v=19$m=…,t=…,p=1$salt$hash}, so that the
 * costs can be raised later without locking anybody out. Thread-safe; slow on purpose, so never
 * called on an event loop, and never more often at once than there are processors.
 */
public final class Argon2 {
  /** For passwords: 19 MiB, two passes. */
  public static final Argon2 PASSWORDS = new Argon2(19 * 1024, 2);

  /** For PINs: light, as a million values are soon tried anyway; the limit on guesses protects. */
  public static final Argon2 PINS = new Argon2(1024, 1);

  private static final Semaphore AT_ONCE =
      new Semaphore(Runtime.getRuntime().availableProcessors());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final int kibibytes;
  private final int passes;

  private Argon2(int kibibytes, int passes) {
    this.kibibytes = kibibytes;
    this.passes = passes;
  }

  public String hash(String secret) {
    byte[] salt = random(SALT_BYTES);
    return text(salt, digest(secret, salt, kibibytes, passes));
  }

  /** What looks like a hash and is no secret's: as slow to compare with, but made at once. */
  public String ofNothing() {
    return text(random(SALT_BYTES), random(HASH_BYTES));
  }

  /** Whether the hash, made with whatever costs, is of this secret; never for another text. */
  public static boolean matches(String secret, String hash) {
    if (!hash.startsWith("$argon2id$")) {
      return false;
    }
    String[] parts = hash.split("\\$");
    String[] costs = parts[3].split("[=,]");
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    byte[] expected = Base64.getDecoder().decode(parts[5]);
    byte[] actual = digest(secret, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]));
    return MessageDigest.isEqual(expected, actual);
  }

  private String text(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(kibibytes, passes, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] digest(String secret, byte[] salt, int kibibytes, int passes) {
    AT_ONCE.acquireUninterruptibly();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(kibibytes)
              .withIterations(passes)
              .withParallelism(1)
              .withSalt(salt)
              .build());
      byte[] hash = new byte[HASH_BYTES];
      generator.generateBytes(secret.getBytes(UTF_8), hash);
      return hash;
    } finally {
      AT_ONCE.release();
    }
  }
}
