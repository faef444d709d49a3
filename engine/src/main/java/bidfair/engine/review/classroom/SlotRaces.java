package bidfair.engine.review.classroom;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The race for the supplier slots of clients: first come, first served (rulebook §4). Pure. */
public final class SlotRaces {
  private record Start(int day, ClientId client) implements Comparable<Start> {
    @Override
    public int compareTo(Start other) {
      return day != other.day ? Integer.compare(day, other.day) : client.compareTo(other.client);
    }
  }

  private record Runner(long millis, boolean got) {
    Runner and(Runner later) {
      return new Runner(millis, got || later.got);
    }
  }

  private SlotRaces() {}

  /**
   * The races among these claims, by day, then client. A firm that tried again counts by its first
   * attempt.
   *
   * @param claims in the order in which they were decided, which settles equal times
   */
  public static List<SlotRace> of(List<SlotClaim> claims) {
    Map<Start, Map<FirmId, Runner>> fields = new TreeMap<>();
    claims.stream()
        .sorted(Comparator.comparingLong(SlotClaim::millis))
        .forEach(claim ->
            fields
                .computeIfAbsent(new Start(claim.day(), claim.client()), _ -> new LinkedHashMap<>())
                .merge(claim.firm(), new Runner(claim.millis(), claim.accepted()), Runner::and));
    return fields.entrySet().stream()
        .filter(field -> field.getValue().size() > 1)
        .map(field -> race(field.getKey(), field.getValue()))
        .toList();
  }

  private static SlotRace race(Start start, Map<FirmId, Runner> field) {
    long first = field.values().iterator().next().millis();
    List<RaceEntry> entries =
        field.entrySet().stream()
            .map(entry ->
                new RaceEntry(
                    entry.getKey(), entry.getValue().millis() - first, entry.getValue().got()))
            .toList();
    return new SlotRace(start.client(), start.day(), entries);
  }
}
