package bidfair.benchmark.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rush as it was: for bare programs to go through the same once more.
 *
 * @param places where its people sat
 * @param inputs in the order in which they were sent, numbered from 0
 * @param rows what the journal holds of each input
 * @param trace the frames that people were sent meanwhile
 */
public record Sample(List<Place> places, List<Due> inputs, List<String> rows, Trace trace) {
  /**
   * @param room from 0
   */
  public record Place(int room, int firm) {}

  /**
   * @param afterNanos from the begin
   * @param place of the one who sends it, in {@link #places}
   */
  public record Due(long afterNanos, int place, String message) {}

  /**
   * A part of what was sent in a rush.
   *
   * @param from the number of its first input
   * @param to the number of the first that is not its own any more
   * @param startNanos when it began
   */
  public record Mark(int from, int to, long startNanos) {}

  /**
   * A part of a rush.
   *
   * @param rooms in the order of their numbers
   * @param data of the site, which has stopped
   */
  public static Sample of(Rush rush, Mark mark, List<Classroom> rooms, Trace trace, Path data) {
    Map<Seat, Integer> at = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (Rush.Player player : rush.players()) {
      at.put(player.seat(), places.size());
      places.add(new Place(rooms.indexOf(player.room()), player.seat().firm()));
    }
    List<Rush.Sent> sent = rush.sent().subList(mark.from(), mark.to());
    List<Due> inputs = new ArrayList<>();
    for (Rush.Sent each : sent) {
      String id = "\"id\":\"" + (mark.from() + inputs.size()) + "\"";
      String renumbered = each.message().replace(id, "\"id\":\"" + inputs.size() + "\"");
      int place = at.getOrDefault(each.player().seat(), 0);
      inputs.add(new Due(each.dueNanos() - mark.startNanos(), place, renumbered));
    }
    Map<Integer, String> rows =
        JournalRows.of(
            data, rooms.stream().map(room -> room.place().code()).collect(Collectors.toSet()));
    List<String> own = new ArrayList<>();
    for (int number = mark.from(); number < mark.to(); number++) {
      own.add(rows.getOrDefault(number, ""));
    }
    return new Sample(places, inputs, own, trace);
  }
}
