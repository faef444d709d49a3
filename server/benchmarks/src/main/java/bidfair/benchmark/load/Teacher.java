package bidfair.benchmark.load;

import bidfair.engine.units.Money;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Command;
import java.io.IOException;
import java.util.Optional;

/** The first teacher of a site, who makes rooms. */
public final class Teacher {
  /** So that people who act by chance are not out of money before the year is over. */
  private static final Money RICH = Money.ofYuan(20_000_000);

  private final Site site;
  private final Caller caller;

  private Teacher(Site site, Caller caller) {
    this.site = site;
    this.caller = caller;
  }

  /** Opens the one-time link; once for each site. */
  public static Teacher of(Site site) throws IOException, InterruptedException {
    Caller caller = new Caller(site.address());
    caller.post(
        "/api/teachers/first",
        new Api.NewTeacher(site.teacherToken(), "Lin", "a good password"),
        Api.TeacherInfo.class);
    return new Teacher(site, caller);
  }

  /** Makes a room of the standard scenario without robots. */
  public RoomPlace makeRoom(int seats, int seatsPerFirm) throws IOException, InterruptedException {
    Command.Overrides overrides =
        new Command.Overrides(
            Optional.empty(),
            Optional.of(RICH),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(0),
            Optional.empty());
    Api.RoomCreated created =
        caller.post(
            "/api/teacher/rooms",
            new Api.NewRoom("standard", Optional.empty(), overrides),
            Api.RoomCreated.class);
    return new RoomPlace(site, created.code(), caller.cookie(), seats, seatsPerFirm);
  }
}
