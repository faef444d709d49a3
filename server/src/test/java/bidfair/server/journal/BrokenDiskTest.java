package bidfair.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.disk.WithDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk whose writes and syncs fail; longer by {@code -Dbidfair.rounds=N}. */
@EnabledOnOs(OS.LINUX)
class BrokenDiskTest {
  private static final int ROUNDS = Integer.getInteger("bidfair.rounds", 8);
  private static final int SEED = Integer.getInteger("bidfair.seed", 1);

  @TempDir private Path folder;
  @TempDir private Path images;

  @Test
  void whatIsAcknowledgedSurvivesEveryFaultAndAPowerCutAfterIt()
      throws IOException, InterruptedException {
    String last = run(BrokenDiskTrial.class, "" + SEED, Integer.toString(ROUNDS));
    assertThat(last).startsWith(BrokenDiskTrial.WELL);
    System.out.println("STORAGE broken disk: " + last);
  }

  @Test
  void aCopyOfTheLogThatFailsTakesNothingFromTheWriter() throws IOException, InterruptedException {
    assertThat(run(BrokenCopyTrial.class)).endsWith(BrokenCopyTrial.WELL);
  }

  /** What it said last. */
  private String run(Class<?> trial, String... more) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(folder.toString(), images.toString()));
    arguments.addAll(List.of(more));
    Process process = WithDisk.java(trial, arguments).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip().lines().toList().getLast();
  }
}
