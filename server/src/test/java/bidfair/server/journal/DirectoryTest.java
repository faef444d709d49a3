package bidfair.server.journal;

import static bidfair.server.journal.Entries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms and teachers. */
class DirectoryTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path folder;
  private Storage storage;
  private TeacherStore teachers;
  private RoomDirectory rooms;
  private TeacherAccount ada;

  @BeforeEach
  void open() {
    storage = Storage.open(folder);
    teachers = storage.teachers();
    rooms = storage.rooms();
    ada = teachers.add("Ada", "secret hash", true);
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void roomsAreFoundByTheirCode() {
    RoomRow row = rooms.create("ABC234", ada.key(), NOON);
    RoomRow other = rooms.create("XYZ789", ada.key(), NOON);

    assertThat(row.code()).isEqualTo("ABC234");
    assertThat(row.createdAt()).isEqualTo(NOON);
    assertThat(row.ended()).isFalse();
    assertThat(rooms.find("ABC234")).contains(row);
    assertThat(rooms.find("NOSUCH")).isEmpty();
    assertThat(rooms.all()).containsExactly(row, other);
  }

  @Test
  void aCodeIsUsedOnce() {
    rooms.create("ABC234", ada.key(), NOON);

    assertThatThrownBy(() -> rooms.create("ABC234", ada.key(), NOON))
        .isInstanceOf(TakenException.class)
        .hasMessageContaining("ABC234");
  }

  @Test
  void anEndedRoomKeepsItsJournal() {
    RoomRow row = rooms.create("ABC234", ada.key(), NOON);
    Receipt.of(storage.journal(), row.key(), entries(1, 3)).await();

    rooms.markEnded(row.key());

    assertThat(rooms.find("ABC234").orElseThrow().ended()).isTrue();
    assertThat(storage.journal().lastSeq(row.key())).isEqualTo(3);
  }

  @Test
  void aDeletedRoomLeavesNothingAndItsNumberIsNotUsedAgain() {
    RoomRow row = rooms.create("ABC234", ada.key(), NOON);
    Receipt.of(storage.journal(), row.key(), entries(1, 3)).await();

    rooms.delete(row.key());

    assertThat(rooms.all()).isEmpty();
    assertThat(Entries.read(storage.journal(), row.key())).isEmpty();
    assertThat(rooms.create("ABC234", ada.key(), NOON).key()).isNotEqualTo(row.key());
  }

  @Test
  void teachersAreFoundByNameInAnyCase() {
    assertThat(teachers.find("aDA")).contains(ada);
    assertThat(teachers.find("Bob")).isEmpty();
    assertThat(teachers.all()).containsExactly(ada);
    assertThat(ada.first()).isTrue();
  }

  @Test
  void aNameAndTheFirstPlaceAreTakenOnce() {
    assertThatThrownBy(() -> teachers.add("ada", "other", false))
        .isInstanceOf(TakenException.class)
        .hasMessageContaining("ada");
    assertThatThrownBy(() -> teachers.add("Bob", "other", true))
        .isInstanceOf(TakenException.class)
        .hasMessageContaining("first teacher");
    assertThat(teachers.add("Bob", "other", false).first()).isFalse();
  }

  @Test
  void aPasswordChanges() {
    teachers.changePassword(ada.key(), "new hash");

    assertThat(teachers.find("Ada").orElseThrow().passwordHash()).isEqualTo("new hash");
  }

  @Test
  void aSessionIsOpenUntilItExpiresOrIsClosed() {
    teachers.openSession("token", ada.key(), NOON);
    teachers.openSession("other", ada.key(), NOON.plusSeconds(60));

    assertThat(teachers.session("token", NOON.minusMillis(1)))
        .contains(new TeacherSession(ada, NOON));
    assertThat(teachers.session("token", NOON)).isEmpty();
    teachers.forgetExpiredSessions(NOON);
    assertThat(teachers.session("token", NOON.minusMillis(1))).isEmpty();
    assertThat(teachers.session("other", NOON))
        .contains(new TeacherSession(ada, NOON.plusSeconds(60)));
    teachers.closeSession("other");
    assertThat(teachers.session("other", NOON)).isEmpty();
  }

  @Test
  void anInvitationIsUsedOnceAndExpires() {
    teachers.invite("token", NOON.minusSeconds(1), NOON);
    assertThat(teachers.isInvited("token", NOON)).isFalse();
    assertThat(teachers.addInvited("token", NOON, "Bob", "hash")).isEmpty();

    Instant before = NOON.minusMillis(1);
    assertThatThrownBy(() -> teachers.addInvited("token", before, "ADA", "hash"))
        .isInstanceOf(TakenException.class);
    assertThat(teachers.isInvited("token", before)).isTrue();
    assertThat(teachers.addInvited("token", before, "Bob", "hash").orElseThrow().name())
        .isEqualTo("Bob");
    assertThat(teachers.addInvited("token", before, "Eve", "hash")).isEmpty();
  }

  @Test
  void ofTooManyInvitationsTheOldestIsForgotten() {
    for (int i = 0; i <= 1000; i++) {
      teachers.invite("token " + i, NOON, NOON.plusSeconds(60 + i));
    }
    assertThat(teachers.isInvited("token 0", NOON)).isFalse();
    assertThat(teachers.isInvited("token 1", NOON)).isTrue();
    assertThat(teachers.isInvited("token 1000", NOON)).isTrue();
  }

  @Test
  void aBrowserIsKnownForItsTeachers() {
    TeacherAccount bob = teachers.add("Bob", "hash", false);
    teachers.rememberDevice("browser", ada.key(), NOON, NOON.plusSeconds(60));
    assertThat(teachers.knownOn("browser", NOON)).containsExactly(ada.key());
    teachers.rememberDevice("browser", bob.key(), NOON, NOON.plusSeconds(30));
    assertThat(teachers.knownOn("browser", NOON.plusSeconds(29)))
        .containsExactly(ada.key(), bob.key());
    assertThat(teachers.knownOn("browser", NOON.plusSeconds(30))).containsExactly(ada.key());
    for (int i = 0; i < 20; i++) {
      teachers.rememberDevice("newer " + i, ada.key(), NOON, NOON.plusSeconds(90));
    }
    assertThat(teachers.knownOn("browser", NOON)).containsExactly(bob.key());
  }
}
