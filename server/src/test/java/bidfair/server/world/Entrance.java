package bidfair.server.world;

import bidfair.server.lab.Actor;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomFirm;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.lab.RoomState;
import bidfair.server.lab.Seat;
import bidfair.server.lab.Submission;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Somebody who wants a seat, and asks until there is an answer; answers get lost, too. */
final class Entrance {
  private final Nature nature;
  private final Dice dice;
  private final History history;
  private final String name;
  private final Supplier<Optional<Room>> room;
  private final Supplier<Optional<RoomState>> state;
  private final IntConsumer seated;
  private boolean inside;

  /**
   * @param room is there while the server is
   * @param seated gets the number of the seat
   */
  Entrance(
      Nature nature,
      History history,
      String name,
      Supplier<Optional<Room>> room,
      Supplier<Optional<RoomState>> state,
      IntConsumer seated) {
    this.nature = nature;
    this.history = history;
    this.name = name;
    this.room = room;
    this.state = state;
    this.seated = seated;
    dice = nature.dice("entrance of " + name);
  }

  void ask() {
    if (inside) {
      return;
    }
    Optional<RoomState> now = state.get();
    if (now.isPresent() && room.get().isPresent()) {
      RoomInput.TakeSeat wish =
          new RoomInput.TakeSeat(
              "n" + name, name, firm(now.get()), claim(), "t" + dice.below(1 << 30), "pin");
      room.get().get().submit(new Submission(new Actor.Visitor(), "", wish, this::answered));
    }
    nature
        .time()
        .after(dice.between(SimulatedTime.SECOND / 2, 2 * SimulatedTime.SECOND), this::ask);
  }

  private void answered(Verdict verdict) {
    Optional<Integer> seat =
        verdict.isAccepted()
            ? state.get().flatMap(now -> now.seats().byStudentNumber("n" + name)).map(Seat::number)
            : Optional.empty();
    if (seat.isPresent() && dice.percent(85)) {
      nature.time().after(dice.between(1, 50 * SimulatedTime.MILLI), () -> enter(seat.get()));
    }
  }

  private void enter(int seat) {
    if (!inside) {
      inside = true;
      history.seated(claim(), seat);
      nature.trace().note(name + " is in seat " + seat);
      seated.accept(seat);
    }
  }

  private String claim() {
    return "claim of " + name;
  }

  private FirmChoice firm(RoomState now) {
    List<RoomFirm> firms = List.copyOf(now.firms().all());
    if (now.phase() == Phase.LOBBY && (firms.isEmpty() || dice.percent(70))) {
      return new FirmChoice.Found("Firm " + name);
    }
    if (firms.isEmpty()) {
      return new FirmChoice.Found("Too late " + name);
    }
    RoomFirm firm = dice.oneOf(firms);
    return firm.isRobot() ? new FirmChoice.TakeOver(firm.id()) : new FirmChoice.Join(firm.id());
  }
}
