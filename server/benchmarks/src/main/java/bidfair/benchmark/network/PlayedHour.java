package bidfair.benchmark.network;

import bidfair.engine.game.Event;
import bidfair.engine.units.FirmId;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Decided;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.lab.RoomLife;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.RoomWatcher;
import bidfair.server.lab.Rooms;
import bidfair.server.lab.Submission;
import bidfair.server.net.socket.SharedFrames;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Clock.MonthPhase;
import bidfair.server.scenarios.ShippedScenarios;
import bidfair.server.view.Views;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year in a room, led by hand through simulated time: the real room, view and frames, and for
 * each firm one phone that is counted. Not thread-safe.
 */
final class PlayedHour {
  private static final int PEOPLE_PER_FIRM = 3;
  private static final int MILLIS_PER_DAY = 10_000;
  private static final Duration BEAT = Duration.ofMillis(50);
  private static final Duration STALE = Duration.ofSeconds(30);
  private static final long PING = Duration.ofSeconds(8).toNanos();
  private static final long OPENING = Duration.ofSeconds(1).toNanos();
  private static final long SEED = 20;
  private static final TeacherKey TEACHER = new TeacherKey(1);

  private final HandTime time = new HandTime();
  private final Random dice = new Random(SEED);
  private final SharedFrames frames = new SharedFrames();
  private final TableSizes sizes = new TableSizes();
  private final List<Phone> phones = new ArrayList<>();
  private final List<People> people = new ArrayList<>();
  private final Views views;
  private final Room room;
  private @Nullable RoomLife life;
  private @Nullable RoomReading reading;
  private long nextPing = PING;
  private long openingEnds = Long.MAX_VALUE;
  private int inputs;
  private int earlyInputs;

  PlayedHour(int firms) {
    MemoryStore store = new MemoryStore();
    views = new Views(_ -> List.of(), STALE, time::nanos, dice);
    RoomSetup setup = new RoomSetup(time, time, dice, 1, BEAT, (_, led) -> life = led);
    Rooms rooms = Rooms.open(store, store, setup, this::opened);
    room = ((Creation.Created) rooms.create(plan())).room();
    seat(firms);
    order(new Command.StartGame());
  }

  private RoomPlan plan() {
    Optional<Integer> pace = Optional.of(MILLIS_PER_DAY);
    return new RoomPlan(
        TEACHER,
        Optional.empty(),
        ShippedScenarios.find("standard").orElseThrow(),
        new Command.Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            pace,
            Optional.empty(),
            Optional.of(0),
            Optional.empty()));
  }

  private void opened(Room opened) {
    views.of(opened);
    opened.watch(
        new RoomWatcher() {
          @Override
          public void began(RoomReading began) {
            reading = began;
          }

          @Override
          public void changed(RoomReading changed, List<Decided> batch) {
            if (batch.stream()
                .flatMap(each -> each.events().stream())
                .anyMatch(PlayedHour::opensMonth)) {
              openingEnds = time.nanos() + OPENING;
              phones.forEach(phone -> phone.openings().begin());
            }
          }

          @Override
          public void durable(RoomReading now, long seq) {}

          @Override
          public void beat(RoomReading now) {}

          @Override
          public void halted(RoomReading now) {
            throw new IllegalStateException("nothing can be written");
          }
        });
  }

  private static boolean opensMonth(RoomEvent event) {
    return event instanceof RoomEvent.Played(Event.MonthOpened _);
  }

  private void seat(int firms) {
    List<String> strategies = ShippedScenarios.find("standard").orElseThrow().robots();
    for (int seat = 1; seat <= firms * PEOPLE_PER_FIRM; seat++) {
      int firm = (seat - 1) / PEOPLE_PER_FIRM + 1;
      boolean first = (seat - 1) % PEOPLE_PER_FIRM == 0;
      submit(
          new Actor.Visitor(),
          "",
          new RoomInput.TakeSeat(
              "20260" + seat,
              "Student " + seat,
              first
                  ? new FirmChoice.Found("Firm of number " + firm)
                  : new FirmChoice.Join(new FirmId(firm)),
              "claim-" + seat,
              "token-" + seat,
              "pin"));
      room.presence(seat, true);
      if (first) {
        Phone phone = new Phone(seat, frames, sizes);
        phones.add(phone);
        room.run(() -> views.of(room).join(phone, Map.of()));
        people.add(
            new People(new FirmId(firm), strategies.get(firm % strategies.size()), SEED + firm));
      }
      turn();
    }
  }

  /** Plays so many months. */
  void play(int months) {
    while (reading().clock().phase() != MonthPhase.ENDED && monthNow() <= months) {
      long now = time.nanos();
      people.stream().filter(each -> each.nextNanos() <= now).forEach(this::act);
      if (nextPing <= now) {
        phones.forEach(Phone::pings);
        nextPing += PING;
      }
      endOpening(now);
      turn();
      time.passTo(now + Math.max(1, Math.min(life().untilWork(), untilNext(now))));
    }
    phones.forEach(Phone::off);
  }

  List<Phone> phones() {
    return phones;
  }

  TableSizes sizes() {
    return sizes;
  }

  Duration length() {
    return time.sinceStart();
  }

  int inputs() {
    return inputs;
  }

  /** Of those, how many in the first two minutes of a month. */
  int earlyInputs() {
    return earlyInputs;
  }

  private void endOpening(long now) {
    if (now >= openingEnds) {
      openingEnds = Long.MAX_VALUE;
      phones.forEach(phone -> phone.openings().end());
    }
  }

  private void act(People firm) {
    MonthPhase phase = reading().clock().phase();
    boolean mayAct = phase == MonthPhase.BIDDING || phase == MonthPhase.DELIVERY;
    firm.act(reading().state(), mayAct, time.nanos())
        .forEach(action -> {
          int hand = firm.hand(PEOPLE_PER_FIRM);
          Phone phone = phones.get(firm.firm().number() - 1);
          String id = new UUID(dice.nextLong(), dice.nextLong()).toString();
          Command command = new Command.Play(action);
          inputs++;
          if (reading().state().game().orElseThrow().state().dayOfMonth() <= 12) {
            earlyInputs++;
          }
          if (hand == 0) {
            phone.says(new ClientIn.Input(id, command));
          }
          room.submit(
              new Submission(
                  new Actor.Seat(phone.seat() + hand),
                  id,
                  new RoomInput.Order(command),
                  verdict -> {
                    if (hand == 0) {
                      phone.hears(id, verdict);
                    }
                  }));
        });
  }

  private void order(Command command) {
    submit(new Actor.Teacher(TEACHER), "", new RoomInput.Order(command));
    turn();
  }

  private void submit(Actor actor, String id, RoomInput input) {
    room.submit(
        new Submission(
            actor,
            id,
            input,
            verdict -> {
              if (!verdict.isAccepted()) {
                throw new IllegalStateException(input + " was refused: " + verdict);
              }
            }));
  }

  /** Until nothing is to be done at this moment. */
  private void turn() {
    while (life().untilWork() == 0) {
      if (!life().turn()) {
        throw new IllegalStateException("the room has ended by a fault");
      }
    }
  }

  private long untilNext(long now) {
    long first = Math.min(nextPing, openingEnds);
    for (People each : people) {
      first = Math.min(first, each.nextNanos());
    }
    return first - now;
  }

  private int monthNow() {
    return reading().state().game().map(game -> game.state().month()).orElse(0);
  }

  private RoomLife life() {
    if (life == null) {
      throw new IllegalStateException("no room is led");
    }
    return life;
  }

  private RoomReading reading() {
    if (reading == null) {
      throw new IllegalStateException("no room has begun");
    }
    return reading;
  }
}
