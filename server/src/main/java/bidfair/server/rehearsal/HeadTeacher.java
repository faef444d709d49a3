package bidfair.server.rehearsal;

import bidfair.engine.units.Money;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Command;
import java.io.IOException;
import java.util.Optional;

/** The first teacher of a server, who makes rooms. Not thread-safe. */
public final class HeadTeacher {
  /** So that people who act by chance are not out of money before the year is over. */
  private static final Money RICH = Money.ofYuan(20_000_000);

  private final Caller caller;

  private HeadTeacher(Caller caller) {
    this.caller = caller;
  }

  /**
   * Takes the one-time link's token, which can be done once for each server.
   *
   * @throws IOException if there is no such server, or it does not take the token
   */
  public static HeadTeacher of(String address, String token, String password)
      throws IOException, InterruptedException {
    Caller caller = new Caller(address);
    caller.post(
        "/api/teachers/first", new Api.NewTeacher(token, "Lin", password), Api.TeacherInfo.class);
    return new HeadTeacher(caller);
  }

  /** Makes a room of the standard scenario and returns its code. */
  public String makeRoom(int robots) throws IOException, InterruptedException {
    Command.Overrides overrides =
        new Command.Overrides(
            Optional.empty(),
            Optional.of(RICH),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(robots),
            Optional.empty());
    return caller
        .post(
            "/api/teacher/rooms",
            new Api.NewRoom("standard", Optional.empty(), overrides),
            Api.RoomCreated.class)
        .code();
  }

  /** Proves who it is. */
  public String cookie() {
    return caller.cookie();
  }
}
