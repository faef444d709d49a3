package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.harm.Folders;
import bidfair.server.harm.Meddler;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands for the data folder, and a server whose rooms were damaged. */
class StoreCommandsTest {
  private static final String ROOMS = "/api/teacher/rooms";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aBackupBesideARunningServerIsCheckedAndRestored() {
    String code;
    Path backup = elsewhere.resolve("copy.db");
    try (TestServer server = TestServer.start(folder)) {
      code = server.firstTeacher().makeRoom("standard");
      assertThat(run("backup", backup.toString(), "--data", folder.toString())).isZero();
      assertThat(run("check", "--data", folder.toString())).isZero();
      assertThat(run("restore", backup.toString(), "--data", folder.toString())).isEqualTo(2);
      assertThat(err.toString()).contains("in use by another running server");
      assertThat(run("recover", code, "--data", folder.toString())).isEqualTo(2);
    }
    assertThat(run("check", backup.toString())).isZero();
    assertThat(out.toString()).contains("room " + code, "1 entries", "synchronous=");
    Folders.clear(folder);

    assertThat(run("restore", backup.toString(), "--data", folder.toString())).isZero();

    try (TestServer server = TestServer.start(folder)) {
      assertThat(server.browser().get("/api/rooms/" + code).status()).isEqualTo(200);
    }
  }

  @Test
  void aDamagedRoomIsToldByTheServerAndRecoveredByItsTeacher() {
    String code;
    String other;
    try (TestServer server = TestServer.start(folder)) {
      Browser teacher = server.firstTeacher();
      code = teacher.makeRoom("standard");
      other = teacher.makeRoom("standard");
      server.browser().takeSeat(code, "1", "Sun");
    }
    new Meddler(folder).change("UPDATE entry SET actor = 'nobody' WHERE room = 1 AND seq = 2");
    assertThat(run("check", "--data", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("entry 2: altered");

    try (TestServer server = TestServer.start(folder)) {
      Browser teacher = server.browser();
      teacher.post("/api/login", "{\"name\": \"Lin\", \"password\": \"a good password\"}");
      assertThat(server.browser().get("/api/rooms/" + other).status()).isEqualTo(200);
      assertThat(server.browser().get("/api/rooms/" + code).reason()).isEqualTo("ROOM_DAMAGED");
      assertThat(teacher.get(ROOMS).json().at("/1/code").asString()).isEqualTo(code);
      assertThat(teacher.get(ROOMS).json().at("/1/damage/goodTo").asInt()).isEqualTo(1);
      assertThat(teacher.get("/metrics").body()).contains("bidfair_rooms_damaged 1.0");
      assertThat(server.browser().post(ROOMS + "/" + code + "/recovery", "{}").status())
          .isEqualTo(401);

      assertThat(teacher.post(ROOMS + "/" + code + "/recovery", "{}").status()).isEqualTo(200);

      assertThat(server.browser().get("/api/rooms/" + code).status()).isEqualTo(200);
      assertThat(teacher.get(ROOMS).json().at("/1/damage").isMissingNode()).isTrue();
    }
    assertThat(run("check", "--data", folder.toString())).isZero();
  }

  @Test
  void aDamagedRoomIsRecoveredByCommand() {
    String code;
    try (TestServer server = TestServer.start(folder)) {
      code = server.firstTeacher().makeRoom("standard");
      server.browser().takeSeat(code, "1", "Sun");
    }
    new Meddler(folder).change("DELETE FROM entry WHERE seq = 2");

    assertThat(run("recover", code.toLowerCase(Locale.ROOT), "--data", folder.toString())).isZero();

    assertThat(out.toString()).contains("goes on from entry 1");
    assertThat(run("recover", code, "--data", folder.toString())).isZero();
    assertThat(out.toString()).contains("is sound; nothing was changed");
    assertThat(run("recover", "NOROOM", "--data", folder.toString())).isEqualTo(2);
  }

  @Test
  void whatIsNotThereIsToldInOneSentence() {
    assertThat(run("check", "--data", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("recover", "--data", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("restore", folder.resolve("none.db").toString())).isEqualTo(2);
    assertThat(run("backup", folder.resolve("b.db").toString(), "--data", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("bidfair: "));
    assertThat(Folders.files(folder)).isEmpty();
  }

  private int run(String... args) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }
}
