package bidfair.server.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every verdict leaves after a sync of its entry; longer by name: -Dbidfair.syncs=100. */
@EnabledOnOs(OS.LINUX)
class SyncTest {
  private static final int ROUNDS = Integer.getInteger("bidfair.syncs", 4);

  @TempDir private Path folder;

  @Test
  void noVerdictLeavesBeforeItsEntryIsSynced() throws Exception {
    if (!SyncHarness.canLook()) {
      System.out.println(
          "strace may not look at programs here; " + SyncHarness.count(folder, ROUNDS));
      return;
    }
    SystemCalls calls = SyncHarness.run(folder, ROUNDS);
    System.out.printf(
        "system calls: %d verdicts left, %d syncs of the log, %.1f verdicts a sync; before their"
            + " sync 0%n",
        calls.verdicts(), calls.syncs(), (double) calls.verdicts() / calls.syncs());
    assertThat(calls.verdicts()).isGreaterThan(ROUNDS);
  }
}
