package bidfair.server.world;

import static bidfair.server.world.SimulatedTime.MILLI;
import static bidfair.server.world.SimulatedTime.SECOND;

import bidfair.server.disk.DiskOrder;
import bidfair.server.disk.DiskOrder.Fail;
import bidfair.server.disk.DiskOrder.Failure;
import bidfair.server.disk.DiskOrder.Operation;
import bidfair.server.protocol.ClientIn;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What goes wrong in a world, one thing after the other. */
final class Faults {
  private final Nature nature;
  private final World world;
  private final Dice dice;
  private final long pause;
  private final int mostCrashes;
  private int crashes;
  private boolean over;

  Faults(Nature nature, World world) {
    this.nature = nature;
    this.world = world;
    dice = nature.dice("faults");
    pause = dice.oneOf(150, 400, 2_000) * MILLI;
    mostCrashes = dice.below(4);
  }

  void begin() {
    nature.time().after(dice.between(pause / 2, 2 * pause), this::next);
  }

  void end() {
    over = true;
  }

  private void next() {
    if (over) {
      return;
    }
    List<SimulatedClient> connected =
        world.clients().stream().filter(client -> client.line().isPresent()).toList();
    if (world.server().isAlive() && !connected.isEmpty()) {
      inflict(dice.oneOf(connected));
    }
    begin();
  }

  private void inflict(SimulatedClient victim) {
    Line line = victim.line().orElseThrow();
    switch (dice.below(12)) {
      case 0 -> cut(victim, line);
      case 1 -> {
        nature.fault("reader stops", victim.name());
        line.read(false);
        nature.time().after(dice.between(SECOND, 40 * SECOND), () -> line.read(true));
      }
      case 2 -> {
        nature.fault("line slow", victim.name());
        line.slowDown(dice.between(100, 800) * MILLI);
      }
      case 3 -> {
        nature.fault("disk slow", "");
        world.server().writeWithin(dice.between(1, 400) * MILLI);
      }
      case 4, 5 -> echo(victim);
      case 6 -> {
        nature.fault("browser hostile", victim.name());
        victim.misbehave();
      }
      case 7, 8 -> disk();
      case 9 -> lock();
      default -> crash();
    }
  }

  private void cut(SimulatedClient victim, Line line) {
    boolean server = dice.percent(50);
    boolean browser = dice.percent(50);
    nature.fault(server && browser ? "line cut" : "line half open", victim.name());
    line.cut(server, browser);
  }

  /** The same input over two connections of the same seat. */
  private void echo(SimulatedClient victim) {
    Optional<ClientIn.Input> input = victim.anyInput();
    world.clients().stream()
        .filter(other -> other != victim && other.who().equals(victim.who()))
        .findFirst()
        .ifPresent(other ->
            input.ifPresent(sent -> {
              nature.fault("input over two lines", sent.id());
              other.echo(sent);
            }));
  }

  /** Works again after a while. */
  private void disk() {
    long first = 1L + dice.below(8);
    Fail order =
        switch (dice.below(4)) {
          case 0 -> new Fail(Operation.WRITE, first, DiskOrder.FOREVER, Failure.FULL);
          case 1 -> new Fail(Operation.WRITE, first, 1 + dice.below(3), Failure.SHORT);
          case 2 -> new Fail(Operation.WRITE, first, 1, Failure.BROKEN);
          default -> new Fail(Operation.SYNC, 1, 1, Failure.BROKEN);
        };
    if (world.disk().fail(order)) {
      nature.fault("disk " + order.operation() + " " + order.failure(), "");
      nature.time().after(dice.between(1, 4 * SECOND), world.disk()::heal);
    }
  }

  /** Another program holds the database for longer than anybody waits. */
  private void lock() {
    try {
      Connection other =
          DriverManager.getConnection("jdbc:sqlite:" + world.disk().folder().resolve("bidfair.db"));
      try (Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
      }
      nature.fault("database busy", "");
      nature.time().after(dice.between(1, SECOND), () -> close(other));
    } catch (SQLException e) {
      nature.trace().note("the database cannot be locked: " + e.getMessage());
    }
  }

  private static void close(Connection other) {
    try {
      other.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void crash() {
    if (crashes < mostCrashes) {
      crashes++;
      world.server().crashAt(dice.oneOf(CrashPoint.values()));
    }
  }
}
