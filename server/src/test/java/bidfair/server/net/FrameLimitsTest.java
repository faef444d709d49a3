package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames are counted one by one, over all sockets of a seat and of an address. */
class FrameLimitsTest {
  private static final String PING = "{\"type\": \"ping\"}";
  private static final String FOR = "X-Forwarded-For";

  @TempDir private Path folder;

  /** A server with one room. */
  private record Place(TestServer server, Browser lin, String code) implements AutoCloseable {
    static Place open(Path folder, String... settings) {
      TestServer server = TestServer.start(folder, settings);
      Browser lin = server.firstTeacher();
      return new Place(server, lin, lin.makeRoom("standard"));
    }

    Browser student(String number, String firm) {
      Browser browser = server.browser();
      browser.takeSeat(code, number, firm);
      return browser;
    }

    Line screen() {
      return server.browser().enter(code, "screen");
    }

    Line screenAt(String address) {
      return server.browser().open(code, "screen", FOR, address);
    }

    @Override
    public void close() {
      server.close();
    }
  }

  @Test
  void aSeatWithManySocketsHasTheRightsOfOne() {
    try (Place place = Place.open(folder, "messages-per-second", "1", "messages-burst", "20")) {
      Browser mei = place.student("1001", "Red");
      Line first = mei.enter(place.code(), "seat");
      Line second = mei.enter(place.code(), "seat");
      Line calm = place.student("1002", "Blue").enter(place.code(), "seat");
      for (int i = 0; i < 10; i++) {
        first.say(PING);
        second.say(PING);
      }
      await().until(() -> first.isClosed() || second.isClosed());
      assertThat((first.isClosed() ? first : second).awaitClose()).isEqualTo(4429);
      calm.say(PING);
      calm.hear("pong");
    }
  }

  @Test
  void aMessageInManyPiecesIsManyFrames() {
    try (Place place = Place.open(folder, "messages-per-second", "1", "messages-burst", "20")) {
      Line line = place.screen();
      WebSocket socket = line.socket();
      for (int i = 0; i < 40 && !line.isClosed(); i++) {
        socket.sendText(i % 2 == 0 ? "" : " ", false).exceptionally(e -> socket).join();
      }
      assertThat(line.awaitClose()).isEqualTo(4429);
    }
  }

  @Test
  void pingsAreCounted() {
    try (Place place = Place.open(folder, "messages-per-second", "1", "messages-burst", "20")) {
      Line line = place.screen();
      WebSocket socket = line.socket();
      for (int i = 0; i < 40 && !line.isClosed(); i++) {
        socket.sendPing(ByteBuffer.allocate(0)).exceptionally(e -> socket).join();
      }
      assertThat(line.awaitClose()).isEqualTo(4429);
    }
  }

  @Test
  void anAddressWithManyScreensHasAnEnd() {
    try (Place place =
        Place.open(
            folder,
            "trusted-proxies",
            "127.0.0.1",
            "address-messages-per-second",
            "1",
            "address-messages-burst",
            "30")) {
      Line calm = place.screenAt("203.0.113.2");
      Line[] wild = new Line[4];
      for (int i = 0; i < wild.length; i++) {
        wild[i] = place.screenAt("203.0.113.1");
        for (int j = 0; j < 7; j++) {
          wild[i].say(PING);
        }
        wild[i].hear("pong");
      }
      for (int j = 0; j < 20 && !wild[3].isClosed(); j++) {
        wild[3].socket().sendText(PING, true).exceptionally(e -> wild[3].socket()).join();
      }
      assertThat(wild[3].awaitClose()).isEqualTo(4429);
      calm.say(PING);
      calm.hear("pong");
    }
  }

  @Test
  void strangersScreensDoNotDriveOutTheTeachersOrThoseOfOthers() {
    try (Place place =
        Place.open(folder, "trusted-proxies", "127.0.0.1", "max-screens-per-room", "3")) {
      Line teachers = place.lin().enter(place.code(), "screen");
      Line first = place.screenAt("203.0.113.2");
      Line oldest = place.screenAt("203.0.113.1");
      for (int i = 0; i < 4; i++) {
        place.screenAt("203.0.113.1");
      }
      assertThat(oldest.awaitClose()).isEqualTo(4409);
      assertThat(first.isClosed()).isFalse();
      teachers.say(PING);
      teachers.hear("pong");
      first.say(PING);
      first.hear("pong");
    }
  }
}
