package bidfair.server.kill;

import bidfair.server.classroom.Classroom;
import bidfair.server.classroom.FreePort;
import bidfair.server.classroom.Secrecy;
import bidfair.server.classroom.ServerProcess;
import bidfair.server.disk.ProcessDisk;
import bidfair.server.protocol.Command;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A class plays on a server whose system calls are looked at; to be started by itself, too. */
final class SyncHarness {
  private static final int ROUNDS = 12;
  private static final int LONGEST_TEXT = 1 << 16;

  private SyncHarness() {}

  /** Whether this system lets strace look. */
  static boolean canLook() throws IOException {
    try {
      Process process = new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true").start();
      return process.onExit().join().exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Throws {@link Broken} if a verdict left before its entry was synced. */
  static SystemCalls run(Path folder, int rounds) throws IOException, InterruptedException {
    Path trace = folder.resolve("trace.txt");
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "--seccomp-bpf",
            "-y",
            "-s",
            String.valueOf(LONGEST_TEXT),
            "-e",
            SystemCalls.TRACED,
            "-o",
            trace.toString());
    int port = FreePort.find();
    try (ServerProcess server = ServerProcess.launch(folder, port, strace, Map.of())) {
      server.awaitReady();
      play(server, rounds);
    }
    SystemCalls calls = new SystemCalls();
    try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.US_ASCII)) {
      lines.lines().forEach(calls::line);
    }
    Broken.unless(calls.violations().isEmpty(), 1, String.join("; ", calls.violations()));
    return calls;
  }

  /** Where strace may not look: how many syncs the disk has seen, by the verdicts heard. */
  static String count(Path folder, int rounds) throws IOException {
    try (ProcessDisk disk = new ProcessDisk(folder.resolve("data"), List.of());
        ServerProcess server =
            ServerProcess.launch(folder, FreePort.find(), List.of(), disk.environment())) {
      server.awaitReady();
      long before = disk.syncs();
      Classroom room = play(server, rounds);
      long verdicts =
          room.students().stream().mapToLong(student -> student.player().answers()).sum();
      return "%d verdicts heard, %d syncs".formatted(verdicts, disk.syncs() - before);
    }
  }

  private static Classroom play(ServerProcess server, int rounds) {
    Variation variation = Variation.any(new Random(rounds));
    Classroom room =
        Classroom.open(
            server.firstTeacher(), variation.plan(), variation.firms(), new Secrecy()::check);
    room.console().order(new Command.StartGame());
    for (int round = 0; round < rounds; round++) {
      room.act();
    }
    return room;
  }

  /** Exits with 1 and the number of the promise if it is not kept. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      SystemCalls calls = run(Files.createTempDirectory("calls"), ROUNDS);
      System.out.println(calls.verdicts() + " verdicts, " + calls.syncs() + " syncs");
      System.exit(0);
    } catch (Broken e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
