package bidfair.server.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each trial has a process of its own, with the disk to be tried. */
@EnabledOnOs(OS.LINUX)
class SimulatedDiskTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void doesAsItIsTold(DiskTrial trial) throws IOException {
    Process process =
        WithDisk.java(DiskTrial.class, List.of(trial.name(), folder.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(0);
    assertThat(said).contains(DiskTrial.WELL);
  }
}
