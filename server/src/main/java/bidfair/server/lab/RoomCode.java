package bidfair.server.lab;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The codes by which people find a room: easy to read aloud and to copy from a blackboard. */
final class RoomCode {
  /** Without 0 and O, 1 and I, which look alike. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 6;

  private RoomCode() {}

  static String draw(RandomGenerator random) {
    return random
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /** As typed by people: capital letters or small, spaces around it. */
  static String normalise(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }
}
