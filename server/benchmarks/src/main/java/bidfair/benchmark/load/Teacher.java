package bidfair.benchmark.load;

import bidfair.server.rehearsal.HeadTeacher;
import java.io.IOException;

/** The first teacher of a site, who makes rooms. */
public final class Teacher {
  private final Site site;
  private final HeadTeacher head;

  private Teacher(Site site, HeadTeacher head) {
    this.site = site;
    this.head = head;
  }

  /** Opens the one-time link; once for each site. */
  public static Teacher of(Site site) throws IOException, InterruptedException {
    return new Teacher(
        site, HeadTeacher.of(site.address(), site.teacherToken(), "a good password"));
  }

  /** Makes a room of the standard scenario without robots. */
  public RoomPlace makeRoom(int seats, int seatsPerFirm) throws IOException, InterruptedException {
    return new RoomPlace(site, head.makeRoom(0), head.cookie(), seats, seatsPerFirm);
  }
}
