package bidfair.server.world;

import bidfair.server.disk.DiskOrder;
import bidfair.server.disk.SimulatedDisk;
import java.nio.file.Path;

/** What the server's data are on, and what is left of them when the power is cut. */
interface Disk extends AutoCloseable {
  /** A fresh one with this on it: one whose every operation is led, if the process has such. */
  static Disk of(Image image) {
    Folders folders = new Folders(image);
    return SimulatedDisk.isThere() ? new LedDisk(folders) : new PlainDisk(folders);
  }

  /** Where the data are now; another folder after each power cut. */
  Path folder();

  /** The power is cut now. */
  void cutPower(Dice dice);

  /** The power is cut at any moment of a write, or right after it. */
  void cutPowerDuring(Runnable write, Dice dice);

  /** Orders that operations fail; false if this disk always works. */
  boolean fail(DiskOrder.Fail order);

  /** Everything works again. */
  void heal();

  @Override
  void close();
}
