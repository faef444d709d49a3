package bidfair.benchmark.sockets;

import bidfair.benchmark.load.Classroom;
import bidfair.benchmark.load.Site;
import bidfair.server.lab.RoomLimits;
import bidfair.server.protocol.Command;
import bidfair.server.rehearsal.Schedule;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells a room so much that whoever does not read can take no more, and sees what becomes of it.
 */
final class Filling {
  /** As long as one may be, of characters of three bytes. */
  private static final String ANNOUNCEMENT = "请".repeat(RoomLimits.ANNOUNCEMENT_CHARS);

  /** One a beat or nearly so, and no faster than a teacher may speak. */
  private static final long PAUSE_NANOS = 55_000_000;

  private static final long LOOK_AGAIN_NANOS = 500_000_000;
  private static final String BEHIND = "bidfair_sockets_behind";
  private static final String LET_GO = "bidfair_sockets_closed_stale";

  private final Site site;

  Filling(Site site) {
    this.site = site;
  }

  /**
   * Returns when so many sockets could take no more, or the teacher has said enough in vain.
   *
   * @return how many could not
   */
  int fill(Classroom room, int sockets, int most) throws IOException, InterruptedException {
    for (int said = 0; said < most && full() < sockets; said++) {
      announce(room);
      Schedule.waitUntil(System.nanoTime() + PAUSE_NANOS);
    }
    return full();
  }

  /**
   * Returns when the server has let go of so many, or not within this time. Something is told
   * meanwhile: who has been shown everything is not let go of.
   *
   * @return of how many it has
   */
  int awaitLetGo(Classroom room, int sockets, long patienceNanos)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patienceNanos;
    while (site.metric(LET_GO) < sockets && System.nanoTime() < end) {
      announce(room);
      Schedule.waitUntil(System.nanoTime() + LOOK_AGAIN_NANOS);
    }
    return (int) site.metric(LET_GO);
  }

  private static void announce(Classroom room) throws InterruptedException {
    room.console().order(new Command.Announce(ANNOUNCEMENT, Optional.empty()));
  }

  /** Sockets that can take no more, or could not before the server let go of them. */
  private int full() throws IOException, InterruptedException {
    return (int) (site.metric(BEHIND) + site.metric(LET_GO));
  }
}
