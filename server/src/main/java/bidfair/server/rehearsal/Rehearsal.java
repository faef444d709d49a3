package bidfair.server.rehearsal;

import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A room of a running server, full of people who act by chance: the opening of a month as a class
 * makes it. Not thread-safe.
 */
public final class Rehearsal implements AutoCloseable {
  private static final long SEED = 1;
  private static final long PATIENCE_SECONDS = 30;

  private final Plan plan;
  private final Desk teacher;
  private final BigScreen screen;
  private final Desk screenDesk;
  private final List<Person> people;
  private final Wishes wishes = new Wishes(SEED, (tender, _) -> Wishes.usualPrice(tender));
  private final Bell bell;
  private int month;

  private Rehearsal(
      Plan plan, Desk teacher, BigScreen screen, Desk screenDesk, List<Person> people) {
    this.plan = plan;
    this.teacher = teacher;
    this.screen = screen;
    this.screenDesk = screenDesk;
    this.people = people;
    bell = new Bell(people, wishes, new Random(SEED));
  }

  /**
   * Takes the server's one-time link, makes a room and fills it; the game has begun when this
   * returns.
   *
   * @throws IOException if the server does not let everybody in
   * @throws TimeoutException if it does not answer for long
   */
  public static Rehearsal prepare(ServerLink server, Plan plan)
      throws IOException, InterruptedException, TimeoutException {
    HeadTeacher head =
        HeadTeacher.of(server.address(), server.token(), UUID.randomUUID().toString());
    Doors doors = new Doors(server.address(), head.makeRoom(plan.robots()));
    List<Person> people = doors.letIn(plan);
    BigScreen screen = new BigScreen();
    Desk screenDesk = doors.open("screen", "", screen::show);
    Desk teacher = doors.open("teacher", head.cookie(), frame -> {});
    Rehearsal rehearsal = new Rehearsal(plan, teacher, screen, screenDesk, people);
    rehearsal.order(new Command.SetMode(ClockMode.TEACHER));
    rehearsal.order(new Command.StartGame());
    return rehearsal;
  }

  /**
   * Closes the month that is open, opens the next, and lets everybody act.
   *
   * @throws IOException if the teacher is refused, as when the year is over
   * @throws TimeoutException if the server does not answer for long
   */
  public MonthReport playMonth() throws IOException, InterruptedException, TimeoutException {
    month++;
    screenDesk.ping();
    order(month == 1 ? new Command.StepDay() : new Command.StepMonth());
    wishes.look(screen.await("a month has opened", each -> each.month() == month));
    return bell.ring(month, plan);
  }

  @Override
  public void close() {
    people.forEach(person -> person.desk().close());
    teacher.close();
    screenDesk.close();
  }

  private void order(Command command) throws IOException, InterruptedException, TimeoutException {
    ClientOut.Verdict verdict;
    try {
      verdict = teacher.ask(command).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException("the teacher's page was closed", e);
    }
    if (!verdict.accepted()) {
      throw new IOException(command + " was refused: " + verdict.reason().orElse(""));
    }
  }
}
