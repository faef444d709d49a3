package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The people of a room. Not thread-safe: part of a room's own state. */
public final class Seats {
  private final Map<Integer, Seat> byNumber = new TreeMap<>();
  private final Map<FirmId, Map<Integer, Seat>> byFirm = new HashMap<>();
  private final Map<String, Integer> byStudentNumber = new HashMap<>();
  private final Map<String, Integer> byTokenHash = new HashMap<>();
  private int lastNumber;

  /** In order of number; a read-only live view. */
  public Collection<Seat> all() {
    return Collections.unmodifiableCollection(byNumber.values());
  }

  public Optional<Seat> find(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  public Optional<Seat> byStudentNumber(String studentNumber) {
    return Optional.ofNullable(byStudentNumber.get(studentNumber)).flatMap(this::find);
  }

  /** The seat that a token proves, by the token's hash. */
  public Optional<Seat> byTokenHash(String tokenHash) {
    return Optional.ofNullable(byTokenHash.get(tokenHash)).flatMap(this::find);
  }

  /** The people of a firm, in order of number. */
  public List<Seat> in(FirmId firm) {
    return List.copyOf(byFirm.getOrDefault(firm, Map.of()).values());
  }

  public int count() {
    return byNumber.size();
  }

  int nextNumber() {
    return lastNumber + 1;
  }

  void add(Seat seat) {
    lastNumber = seat.number();
    put(seat);
  }

  void change(int number, UnaryOperator<Seat> change) {
    Seat before = remove(number);
    put(change.apply(before));
  }

  Seat remove(int number) {
    Seat seat = byNumber.get(number);
    if (seat == null) {
      throw new IllegalStateException("there is no seat " + number);
    }
    byNumber.remove(number);
    byFirm.getOrDefault(seat.firm(), Map.of()).remove(number);
    byStudentNumber.remove(seat.studentNumber());
    seat.tokenHashes().forEach(byTokenHash::remove);
    return seat;
  }

  private void put(Seat seat) {
    byNumber.put(seat.number(), seat);
    byFirm.computeIfAbsent(seat.firm(), _ -> new TreeMap<>()).put(seat.number(), seat);
    byStudentNumber.put(seat.studentNumber(), seat.number());
    seat.tokenHashes().forEach(hash -> byTokenHash.put(hash, seat.number()));
  }
}
