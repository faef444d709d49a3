package bidfair.server.world;

import bidfair.server.lab.Actor;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody's page in a browser: keeps tables, sends wishes, and comes back by itself. */
final class SimulatedClient implements Connection.Owner {
  private static final long WISH = 300 * SimulatedTime.MILLI;
  private static final long PATIENCE = 3 * SimulatedTime.SECOND;

  /** Over a line to which nothing has happened, whatever happens to those of others. */
  private static final long PROMPT = 8 * SimulatedTime.SECOND;

  private static final int REFUSED = 4_000;

  private record Sent(long at, Connection over) {}

  /** How pages get to the server. */
  interface Door {
    /** Connects somebody, if the server is there. */
    Optional<Function<Line.Browser, Line>> to(Actor who);
  }

  private final Nature nature;
  private final Actor who;
  private final String name;
  private final Dice dice;
  private final Dice network;
  private final Mischief mischief;
  private final Door door;
  private final History history;
  private final Sightings sightings;
  private final Wishes wishes;
  private final HeldTables tables = new HeldTables();
  private final Map<String, ClientIn.Input> unanswered = new LinkedHashMap<>();
  private final Map<String, Sent> sent = new HashMap<>();
  private final List<ClientIn.Input> answered = new ArrayList<>();
  private @Nullable Connection connection;
  private boolean live;
  private boolean wishing = true;
  private boolean gone;
  private int lastId;

  SimulatedClient(
      Nature nature,
      Actor who,
      String name,
      Mischief mischief,
      Door door,
      History history,
      Sightings sightings,
      Wishes wishes) {
    this.nature = nature;
    this.who = who;
    this.name = name;
    this.mischief = mischief;
    this.door = door;
    this.history = history;
    this.sightings = sightings;
    this.wishes = wishes;
    dice = nature.dice("client " + name);
    network = nature.dice("network of " + name);
  }

  void start() {
    open();
    wish();
    insist();
  }

  /** Wants nothing new any more; only answers. */
  void rest() {
    wishing = false;
  }

  Actor who() {
    return who;
  }

  String name() {
    return name;
  }

  HeldTables tables() {
    return tables;
  }

  Optional<Line> line() {
    return Optional.ofNullable(connection).map(Connection::line);
  }

  /** Whether the room has let go of this person. */
  boolean isGone() {
    return gone;
  }

  /** Whether nothing is missing, over a line that is not cut without anybody knowing. */
  boolean isSettled() {
    return gone || (live && unanswered.isEmpty() && line().stream().noneMatch(Line::isCut));
  }

  int waiting() {
    return unanswered.size();
  }

  /** Sends something, with an id of its own. */
  void order(Command command) {
    lastId++;
    ClientIn.Input input = new ClientIn.Input(name + "-" + lastId, command);
    unanswered.put(input.id(), input);
    say(input);
  }

  /** Sends what another page of the same person has sent. */
  void echo(ClientIn.Input input) {
    say(input);
  }

  /** Sends what no browser sends. */
  void misbehave() {
    Connection to = connection;
    if (to != null) {
      Hostility.show(to, network);
    }
  }

  Optional<ClientIn.Input> anyInput() {
    List<ClientIn.Input> all = new ArrayList<>(unanswered.values());
    all.addAll(answered);
    return all.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(all));
  }

  @Override
  public void hear(Connection from, JsonNode message) {
    if (from != connection) {
      return;
    }
    switch (message.path("type").asString()) {
      case "welcome" -> {
        live = true;
        List.copyOf(unanswered.values()).forEach(this::say);
      }
      case "frame" -> show(message);
      case "verdict" -> {
        nature.trace().note(name + " hears " + message);
        if (history.heard(who, message)) {
          settle(message.path("id").asString(), from);
        } else {
          sent.remove(message.path("id").asString());
        }
      }
      default -> {}
    }
  }

  @Override
  public void lost(Connection which, int code) {
    if (which == connection) {
      nature.trace().note(name + " is lost with " + code);
      connection = null;
      live = false;
      gone |= code == 4_401 || code == 4_404;
      long wait = code >= REFUSED ? 2 * SimulatedTime.SECOND : 300 * SimulatedTime.MILLI;
      nature.time().after(network.between(wait / 2, wait), this::open);
    }
  }

  private void show(JsonNode frame) {
    if (!tables.accept(frame)) {
      lose();
      return;
    }
    sightings.add(who, tables, frame);
    nature.trace().note("%s sees %s".formatted(name, tables.digests(frame)));
  }

  private void settle(String id, Connection over) {
    ClientIn.Input input = unanswered.remove(id);
    if (input != null) {
      Sent first = sent.remove(id);
      if (first != null && first.over() == over && over.line().isFair()) {
        long waited = nature.time().nanos() - first.at();
        nature.tally().count("timely");
        Broken.unless(waited <= PROMPT, 5, "%s waits %,d ns for %s", name, waited, input);
      }
      answered.add(input);
      if (answered.size() > 20) {
        answered.removeFirst();
      }
    }
  }

  private void open() {
    if (gone || connection != null) {
      return;
    }
    Optional<Function<Line.Browser, Line>> opener = door.to(who);
    if (opener.isEmpty()) {
      nature.time().after(network.between(WISH, 4 * WISH), this::open);
      return;
    }
    connection = Connection.open(nature, network, mischief, this, opener.get(), tables.versions());
  }

  /** Over a new line, with what is held. */
  void comeBack() {
    lose();
  }

  private void lose() {
    Connection old = connection;
    if (old != null) {
      old.close();
      lost(old, 0);
    }
  }

  private void say(ClientIn.Input input) {
    history.sent(who, input);
    if (connection != null && live) {
      if (mischief.garbled() == 0) {
        sent.putIfAbsent(input.id(), new Sent(nature.time().nanos(), connection));
      }
      connection.say(input);
    }
  }

  private void wish() {
    if (gone || !wishing) {
      return;
    }
    if (live && unanswered.size() < 10) {
      if (dice.percent(8)) {
        anyInput().ifPresent(this::say);
      } else {
        order(wishes.next(tables, dice));
      }
    }
    nature.time().after(dice.between(WISH / 4, 2 * WISH), this::wish);
  }

  /** Asks again for what is not answered. */
  private void insist() {
    if (!gone) {
      List.copyOf(unanswered.values()).forEach(this::say);
      nature.time().after(PATIENCE, this::insist);
    }
  }
}
