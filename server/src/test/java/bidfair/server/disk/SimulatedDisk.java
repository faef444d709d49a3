package bidfair.server.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * The disk under one folder of this process, which must have been started by {@link WithDisk}.
 * There is one disk in a process: watching another folder forgets the first. Thread-safe.
 */
public final class SimulatedDisk {
  private static final int UNSYNCED_BYTES = 4;
  private static final int FAULTS = 5;

  @SuppressWarnings("restricted")
  private static final class Functions {
    private static final SymbolLookup LIBRARY =
        SymbolLookup.libraryLookup(DiskLibrary.path(), Arena.global());
    private static final MethodHandle WATCH =
        find("disk_watch", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    private static final MethodHandle IMAGE =
        find(
            "disk_image",
            FunctionDescriptor.ofVoid(
                ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final MethodHandle COUNT =
        find("disk_count", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private static final MethodHandle ORDER =
        find("disk_order", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    private static MethodHandle find(String name, FunctionDescriptor type) {
      return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), type);
    }
  }

  private SimulatedDisk() {}

  /** Whether this process has the library in place of libc's functions. */
  public static boolean isThere() {
    String preloaded = System.getenv("LD_PRELOAD");
    return preloaded != null && preloaded.contains(DiskLibrary.path().toString());
  }

  /**
   * From now on, the files of the folder are on the simulated disk: what they hold counts as
   * synced, nothing is counted yet, and nothing fails.
   */
  public static SimulatedDisk under(Path folder) {
    if (!isThere()) {
      throw new IllegalStateException("This process was not started with the simulated disk");
    }
    try (Arena arena = Arena.ofConfined()) {
      Functions.WATCH.invokeExact(text(arena, folder.toRealPath().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    return new SimulatedDisk();
  }

  /** Tells the disk what to do from now on. */
  public void order(DiskOrder order) {
    try (Arena arena = Arena.ofConfined()) {
      int known = (int) Functions.ORDER.invokeExact(text(arena, order.line()));
      if (known == 0) {
        throw new IllegalStateException("The disk does not know the order " + order.line());
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts into an existing folder what would be there after a power cut now; goes on itself. */
  public void image(Path folder, DiskOrder.Fate fate, long seed) {
    try (Arena arena = Arena.ofConfined()) {
      Functions.IMAGE.invokeExact(
          text(arena, folder.toAbsolutePath().toString()), seed, fate.number());
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many operations of this kind there were, those that failed among them. */
  public long count(DiskOrder.Operation operation) {
    return count(operation.number());
  }

  /** What was written, be it over and over, since the last sync of its file. */
  public long unsyncedBytes() {
    return count(UNSYNCED_BYTES);
  }

  /** How many operations failed because it was ordered. */
  public long faults() {
    return count(FAULTS);
  }

  private static long count(int counter) {
    try {
      return (long) Functions.COUNT.invokeExact(counter);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MemorySegment text(Arena arena, String text) {
    return arena.allocateFrom(text);
  }
}
