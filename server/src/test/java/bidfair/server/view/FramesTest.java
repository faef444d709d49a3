package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows the frames holds what a newcomer is given, whatever happens in the room. */
class FramesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void framesInOrderGiveTheSnapshotOfEveryVersion(long seed) {
    RandomClass lesson = new RandomClass(seed);
    HandRoom room = lesson.room;
    RoomView view = new TestViews().of(room);
    List<Glass> followers =
        List.of(
            Glass.ofScreen(), Glass.ofTeacher(), Glass.ofSeat(1), Glass.ofSeat(2), Glass.ofSeat(3));
    followers.forEach(glass -> view.join(glass, Map.of()));
    room.teacher(new Command.StartGame());
    room.show();
    Random random = new Random(seed);
    List<Glass> away = new ArrayList<>();
    int furthest = 0;
    for (int i = 0; i < 700 && room.state().phase() == PublicRow.Room.Phase.PLAYING; i++) {
      lesson.step();
      furthest = Math.max(furthest, room.game().day());
      disturb(room, followers, random);
      if (random.nextInt(10) == 0) {
        away.add(oneOf(followers, random).again());
      }
      if (random.nextInt(20) == 0) {
        followers.forEach(glass -> glass.blocked = false);
        room.show();
        room.show();
        followers.forEach(glass -> assertHoldsWhatANewcomerIsGiven(view, room, glass));
      }
      if (!away.isEmpty() && random.nextInt(12) == 0) {
        Glass back = away.remove(random.nextInt(away.size()));
        view.join(back, Map.copyOf(back.versions));
        room.show();
        assertHoldsWhatANewcomerIsGiven(view, room, back);
        view.leave(back);
      }
    }
    assertThat(furthest).isGreaterThan(60);
    assertThat(room.state().announcements().toAll())
        .anyMatch(announcement -> announcement.backTo().isPresent());
  }

  /** Durability and beats come at any time, and sockets stall. */
  private static void disturb(HandRoom room, List<Glass> followers, Random random) {
    if (random.nextInt(2) == 0) {
      room.beat();
    } else if (!room.goOn() && random.nextBoolean()) {
      room.beginBeat(); // And the next inputs are decided while frames are being made.
    }
    if (random.nextInt(3) == 0) {
      room.sync();
    }
    if (random.nextInt(5) == 0) {
      oneOf(followers, random).blocked = random.nextBoolean();
    }
  }

  /** By the same view, and by one that has just begun to look and takes nothing for granted. */
  private static void assertHoldsWhatANewcomerIsGiven(RoomView view, HandRoom room, Glass glass) {
    Glass newcomer = join(view, room, glass);
    assertThat(glass.versions).isEqualTo(newcomer.versions);
    assertThat(glass.differences(newcomer)).isEmpty();
    assertThat(glass.differences(join(new TestViews().of(room), room, glass))).isEmpty();
    assertThat(glass.isFlushed()).isTrue();
    assertThat(glass.closed).isEqualTo(Optional.empty());
  }

  private static Glass join(RoomView view, HandRoom room, Glass glass) {
    Glass newcomer = new Glass(glass.eyes());
    view.join(newcomer, Map.of());
    room.show();
    view.leave(newcomer);
    return newcomer;
  }

  private static Glass oneOf(List<Glass> glasses, Random random) {
    return glasses.get(random.nextInt(glasses.size()));
  }
}
