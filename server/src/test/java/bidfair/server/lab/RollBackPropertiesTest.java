package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random games that are rolled back again and again. {@code -Dbidfair.seeds=N} plays N of them; the
 * figures are printed.
 */
class RollBackPropertiesTest {
  private static final long SEEDS = Long.getLong("bidfair.seeds", 8);
  private static final int STEPS = 220;

  /** One game. */
  private static final class Play {
    private final long seed;
    private final Random random;
    private final HandRoom room;
    private final TreeMap<Integer, String> hashes = new TreeMap<>();
    private int rollBacks;

    Play(long seed) {
      this.seed = seed;
      random = new Random(seed);
      room = open(seed);
    }

    void run() {
      hashes.put(1, room.hash());
      for (int i = 0; i < STEPS; i++) {
        step();
      }
    }

    private void step() {
      switch (random.nextInt(20)) {
        case 0 -> rollBack();
        case 1 -> room.teacher(new Command.MoveSeat(2, new FirmId(1 + random.nextInt(2))));
        case 2 -> room.seat(1, new Command.RenameFirm("Name " + random.nextInt(100)));
        case 3 -> room.seat(seat(), new Command.SayReady(random.nextBoolean()));
        case 4 -> room.teacher(random.nextBoolean() ? new Command.Pause() : new Command.Resume());
        case 5 -> room.teacher(new Command.SetPace(100 + random.nextInt(1_000)));
        case 6 -> rarely(new Command.EndGame());
        case 7, 8, 9 -> act();
        default -> passDays();
      }
    }

    private void rarely(Command.ByTeacher command) {
      if (random.nextInt(5) == 0) {
        room.teacher(command);
      }
    }

    private void passDays() {
      for (int i = 0; i < 3 && room.state().phase() == Phase.PLAYING; i++) {
        int month = room.game().month();
        room.letRobotsPlay();
        room.passDay();
        if (room.game().month() > Math.max(1, month) && room.state().phase() == Phase.PLAYING) {
          hashes.put(room.game().month(), room.hash());
        }
      }
    }

    private void act() {
      int seat = seat();
      int firm = room.state().seats().find(seat).orElseThrow().firm().number();
      for (Action action : room.advice(firm, "balanced")) {
        room.play(seat, action);
      }
    }

    private void rollBack() {
      int month = 1 + random.nextInt(hashes.lastKey());
      int entries = room.decided().size();
      assertThat(room.teacher(new Command.RollBack(hashes.lastKey() + 1)))
          .isEqualTo("VALUE_OUT_OF_RANGE");
      assertThat(room.teacher(new Command.RollBack(month))).isEqualTo("ACCEPTED");
      rollBacks++;
      hashes.tailMap(month, false).clear();
      assertThat(room.hash()).isEqualTo(hashes.get(month));
      assertThat(room.state().months().begun()).isEqualTo(hashes.keySet());
      assertThat(room.decided()).hasSize(entries + 2);
    }

    private int seat() {
      return 1 + random.nextInt(3);
    }

    /** The same inputs in a room that never played what was left. */
    HandRoom twin() {
      List<Decided> kept = new ArrayList<>();
      for (Decided decided : room.decided()) {
        for (RoomEvent event : decided.events()) {
          if (event instanceof RoomEvent.RolledBack back) {
            kept.removeIf(left -> left.seq() > back.toSeq() && !lasts(left));
          }
        }
        kept.add(decided);
      }
      HandRoom twin = open(seed);
      kept.stream()
          .filter(decided -> decided.seq() > twin.decided().size())
          .filter(decided -> !(decided.input() instanceof RoomInput.Order(Command.RollBack _)))
          .forEach(decided -> twin.say(decided.actor(), decided.input()));
      return twin;
    }

    private static boolean lasts(Decided decided) {
      return decided.events().stream().anyMatch(event -> !(event instanceof RoomEvent.OfGame));
    }

    private static HandRoom open(long seed) {
      HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 2, seed);
      room.found("Ann");
      room.join("Ben", 1);
      room.found("Cem");
      room.start();
      return room;
    }
  }

  @Test
  void aRoomIsAsIfWhatWasLeftHadNeverBeenPlayed() {
    int rollBacks = 0;
    int entries = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Play play = new Play(seed);
      play.run();
      assertAlike(play.room.state(), play.room.recovered(), "recovered, seed " + seed);
      HandRoom twin = play.twin();
      assertAlike(play.room.state(), twin.state(), "twin, seed " + seed);
      for (HandRoom room : List.of(play.room, twin)) {
        room.letRobotsPlay();
        room.passDay();
      }
      assertAlike(play.room.state(), twin.state(), "twin a day later, seed " + seed);
      rollBacks += play.rollBacks;
      entries += play.room.decided().size();
    }
    assertThat(rollBacks).isGreaterThan((int) SEEDS);
    System.out.printf("Roll back: %d games, %d inputs, %d roll backs%n", SEEDS, entries, rollBacks);
  }

  private static void assertAlike(RoomState one, RoomState other, String as) {
    assertThat(hash(one)).as(as).isEqualTo(hash(other));
    assertThat(one.phase()).as(as).isEqualTo(other.phase());
    assertThat(one.firms().all()).as(as).isEqualTo(other.firms().all());
    assertThat(List.copyOf(one.seats().all())).as(as).isEqualTo(List.copyOf(other.seats().all()));
    assertThat(one.standings()).as(as).isEqualTo(other.standings());
    assertThat(one.months().begun()).as(as).isEqualTo(other.months().begun());
    assertThat(one.clock().millisPerDay()).as(as).isEqualTo(other.clock().millisPerDay());
    for (RoomFirm firm : one.firms().all()) {
      assertThat(List.copyOf(one.logs().of(firm.id()).lines()))
          .as(as)
          .isEqualTo(List.copyOf(other.logs().of(firm.id()).lines()));
      assertThat(one.isReady(firm.id())).as(as).isEqualTo(other.isReady(firm.id()));
      assertBalances(one.game().orElseThrow().state().ledger(firm.id()), as);
    }
  }

  /** Money only moves. */
  private static void assertBalances(Ledger ledger, String as) {
    Money sum = Money.ZERO;
    for (Account account : Account.values()) {
      sum = sum.plus(ledger.balance(account));
    }
    assertThat(sum).as(as).isEqualTo(Money.ZERO);
  }

  private static String hash(RoomState state) {
    return state.game().orElseThrow().hash();
  }
}
