package bidfair.server.net.socket;

import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import bidfair.server.net.Metrics;
import bidfair.server.protocol.Refusal;
import bidfair.server.view.Viewer.Eyes;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.util.AttributeKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All open sockets, by room and person, none of whom may have too many. Thread-safe. */
public final class Crowd {
  private static final AttributeKey<String> SESSION = AttributeKey.valueOf("bidfair.session");
  private static final AttributeKey<String> ADDRESS = AttributeKey.valueOf("bidfair.address");

  private final Limits limits;
  private final Metrics metrics;
  private final Map<Place, List<Channel>> open = new ConcurrentHashMap<>();

  /**
   * @param apart whether it is a teacher's own screen, which gives way to no stranger's
   */
  private record Place(String room, Eyes eyes, boolean apart) {
    static Place of(String room, Person person) {
      return new Place(room, person.eyes(), person instanceof Person.Screen(boolean own) && own);
    }
  }

  public Crowd(Limits limits, Metrics metrics) {
    this.limits = limits;
    this.metrics = metrics;
    metrics.gauge("sockets", "Open WebSockets", () -> count(place -> true));
  }

  /**
   * Lets a socket in; if the person has too many now, the oldest gives way. Of screens, that is the
   * oldest of the address that has most.
   */
  void enter(String room, Person person, String address, Channel channel) {
    Eyes eyes = person.eyes();
    if (eyes instanceof Eyes.OfScreen) { // Only they give way by address.
      channel.attr(ADDRESS).set(address);
    }
    List<Channel> tooMany = new ArrayList<>();
    open.compute(
        Place.of(room, person),
        (place, before) -> {
          List<Channel> now = before == null ? new ArrayList<>() : new ArrayList<>(before);
          now.add(channel);
          while (now.size() > most(eyes)) {
            Channel first = eyes instanceof Eyes.OfScreen ? oldestOfMost(now) : now.getFirst();
            now.remove(first);
            tooMany.add(first);
          }
          return List.copyOf(now);
        });
    for (Channel oldest : tooMany) {
      metrics.limitHit(setting(eyes));
      oldest
          .eventLoop()
          .execute(() ->
              Farewell.refuse(oldest, Refusal.OPENED_ELSEWHERE, "a newer one took its place"));
    }
  }

  void leave(String room, Person person, Channel channel) {
    open.computeIfPresent(
        Place.of(room, person),
        (place, before) -> {
          List<Channel> now = before.stream().filter(each -> !each.equals(channel)).toList();
          return now.isEmpty() ? null : now;
        });
  }

  /** Ends the sockets of a room that is no more. */
  public void closeRoom(String room) {
    close(place -> place.room().equals(room), Closing.of(Refusal.UNKNOWN_ROOM));
  }

  /** Remembers that a socket was opened by a teacher's session, before it enters. */
  static void openedBy(String session, Channel channel) {
    channel.attr(SESSION).set(session);
  }

  /**
   * Ends the sockets of a session that has ended.
   *
   * @param session by the hash of its token
   */
  public void closeSession(String session) {
    open.values().stream()
        .flatMap(List::stream)
        .filter(channel -> session.equals(channel.attr(SESSION).get()))
        .forEach(channel ->
            channel
                .eventLoop()
                .execute(() -> Farewell.refuse(channel, Refusal.NOT_SIGNED_IN, "signed out")));
  }

  /** Ends all of them, because the server stops. */
  public void closeAll() {
    close(place -> true, Closing.GOING_AWAY);
  }

  public boolean isEmpty() {
    return open.isEmpty();
  }

  private void close(Predicate<Place> where, WebSocketCloseStatus status) {
    open.forEach((place, channels) -> {
      if (where.test(place)) {
        channels.forEach(
            channel -> channel.eventLoop().execute(() -> Farewell.say(channel, status)));
      }
    });
  }

  private int count(Predicate<Place> where) {
    return open.entrySet().stream()
        .filter(entry -> where.test(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size())
        .sum();
  }

  private static Channel oldestOfMost(List<Channel> channels) {
    Map<String, Long> counts =
        channels.stream()
            .collect(
                Collectors.groupingBy(each -> each.attr(ADDRESS).get(), Collectors.counting()));
    long most = Collections.max(counts.values());
    return channels.stream()
        .filter(each -> counts.getOrDefault(each.attr(ADDRESS).get(), 0L) == most)
        .findFirst()
        .orElseThrow();
  }

  private int most(Eyes eyes) {
    return switch (eyes) {
      case Eyes.OfSeat _ -> limits.socketsPerSeat();
      case Eyes.OfTeacher _ -> limits.socketsPerTeacher();
      case Eyes.OfScreen _ -> limits.screensPerRoom();
    };
  }

  private static Setting setting(Eyes eyes) {
    return switch (eyes) {
      case Eyes.OfSeat _ -> Setting.MAX_SOCKETS_PER_SEAT;
      case Eyes.OfTeacher _ -> Setting.MAX_SOCKETS_PER_TEACHER;
      case Eyes.OfScreen _ -> Setting.MAX_SCREENS_PER_ROOM;
    };
  }
}
