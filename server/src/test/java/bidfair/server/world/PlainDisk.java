package bidfair.server.world;

import bidfair.server.disk.DiskOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A disk that always works. As every commit is synced, what is in the files when the power is cut
 * is on the disk; what is being written may be on it in part.
 */
final class PlainDisk implements Disk {
  private final Folders folders;
  private Optional<Image> left = Optional.empty();

  PlainDisk(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Path folder() {
    left.ifPresent(image -> {
      Path next = folders.fresh();
      image.putInto(next);
      folders.moveTo(next);
    });
    left = Optional.empty();
    return folders.current();
  }

  @Override
  public void cutPower(Dice dice) {
    left = Optional.of(Image.of(folders.current()));
  }

  @Override
  public void cutPowerDuring(Runnable write, Dice dice) {
    Image before = Image.of(folders.current());
    write.run();
    left = Optional.of(before.torn(Image.of(folders.current()), dice));
  }

  @Override
  public boolean fail(DiskOrder.Fail order) {
    return false;
  }

  @Override
  public void heal() {}

  @Override
  public void close() {
    folders.close();
  }
}
