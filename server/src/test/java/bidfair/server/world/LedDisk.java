package bidfair.server.world;

import bidfair.server.disk.DiskOrder;
import bidfair.server.disk.DiskOrder.Fail;
import bidfair.server.disk.DiskOrder.Failure;
import bidfair.server.disk.DiskOrder.Fate;
import bidfair.server.disk.DiskOrder.Operation;
import bidfair.server.disk.SimulatedDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The simulated disk in place of the system's: it loses or tears what was not synced when the power
 * is cut, and fails when it is told to.
 */
final class LedDisk implements Disk {
  /** About as many operations as a write of a group has. */
  private static final int OPERATIONS = 14;

  private final Folders folders;
  private SimulatedDisk disk;
  private Optional<Path> left = Optional.empty();

  LedDisk(Folders folders) {
    this.folders = folders;
    disk = SimulatedDisk.under(folders.current());
  }

  @Override
  public Path folder() {
    left.ifPresent(next -> {
      disk = SimulatedDisk.under(next);
      folders.moveTo(next);
    });
    left = Optional.empty();
    return folders.current();
  }

  @Override
  public void cutPower(Dice dice) {
    Path next = folders.fresh();
    disk.image(next, fate(dice), dice.below(Integer.MAX_VALUE));
    left = Optional.of(next);
  }

  @Override
  public void cutPowerDuring(Runnable write, Dice dice) {
    Path next = folders.fresh();
    Fate fate = fate(dice);
    long seed = dice.below(Integer.MAX_VALUE);
    disk.order(new DiskOrder.CutInto(next, 1 + dice.below(OPERATIONS), fate, seed));
    write.run();
    if (isEmpty(next)) {
      disk.image(next, fate, seed);
    }
    left = Optional.of(next);
  }

  @Override
  public boolean fail(Fail order) {
    disk.order(order);
    return true;
  }

  @Override
  public void heal() {
    for (Operation operation : Operation.values()) {
      disk.order(new Fail(operation, 0, 0, Failure.BROKEN));
    }
  }

  @Override
  public void close() {
    folders.close();
  }

  private static Fate fate(Dice dice) {
    return dice.oneOf(Fate.BY_CHANCE, Fate.BY_CHANCE, Fate.ALL_LOST, Fate.ALL_KEPT);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
