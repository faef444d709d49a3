package bidfair.server.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * From where each seat acted last, as hashes that mean nothing outside of the room. Not
 * thread-safe: part of a room's own state.
 */
final class Origins {
  private static final int SALT_BYTES = 16;
  private static final int HASH_CHARS = 16;

  private final Map<Integer, String> latest = new TreeMap<>();
  private String salt = "";

  void note(int seat, String saltUsed, String origin) {
    salt = saltUsed;
    latest.put(seat, origin);
  }

  /**
   * What the room is to take down if a seat acts from this address, absent if nothing changes.
   *
   * @param random hard to guess
   */
  Optional<RoomInput.NoteOrigin> news(int seat, String address, RandomGenerator random) {
    String used = salt.isEmpty() ? freshSalt(random) : salt;
    String origin = hash(used, address);
    return origin.equals(latest.get(seat))
        ? Optional.empty()
        : Optional.of(new RoomInput.NoteOrigin(seat, used, origin));
  }

  private static String freshSalt(RandomGenerator random) {
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String hash(String salt, String address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((salt + " " + address).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
