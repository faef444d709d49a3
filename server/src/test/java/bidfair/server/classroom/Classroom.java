package bidfair.server.classroom;

import bidfair.engine.units.FirmId;
import bidfair.server.client.Player;
import bidfair.server.json.Json;
import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A teacher and a class of firms in a room, all connected. */
public record Classroom(Browser teacher, String code, Player console, List<Student> students) {
  /**
   * Makes a room in the lobby, with a student in each firm for each task.
   *
   * @param frames is told every frame that a student is shown, and of which firm the student is
   */
  public static Classroom open(
      Browser teacher, Api.NewRoom plan, int firms, BiConsumer<FirmId, JsonNode> frames) {
    Answer answer = teacher.post("/api/teacher/rooms", Json.write(plan));
    if (answer.status() != 201) {
      throw new AssertionError(answer.body());
    }
    String code = Json.read(answer.body(), Api.RoomCreated.class).code();
    Player console = new Player(teacher, code, "teacher", _ -> {});
    console.connect();
    console.await(
        "the clock", () -> !console.tables().rows(Table.CLOCK, PublicRow.Clock.class).isEmpty());
    List<Callable<List<Student>>> founding = new ArrayList<>();
    for (int firm = 0; firm < firms; firm++) {
      int first = firm * Task.values().length + 1;
      founding.add(() -> found(teacher.address(), code, first, frames));
    }
    List<Student> students = atOnce(founding).stream().flatMap(List::stream).toList();
    return new Classroom(teacher, code, console, students);
  }

  /** Everybody does this at the same time; returns when all are done. */
  public void together(Consumer<Student> deed) {
    atOnce(
        students.stream()
            .<Callable<Boolean>>map(student ->
                () -> {
                  deed.accept(student);
                  return true;
                })
            .toList());
  }

  /** Everybody acts at the same time; returns when every input has a verdict. */
  public void act() {
    together(Student::act);
    together(student -> student.player().awaitVerdicts());
  }

  /** Days pass one by one, and everybody is shown the last of them and all that came before. */
  void stepTo(int day) {
    for (int passed = clock(console).day(); passed < day; passed++) {
      console.order(new Command.StepDay());
    }
    awaitDay(console, day);
    together(student -> awaitDay(student.player(), day));
  }

  public static PublicRow.Clock clock(Player player) {
    return player.tables().rows(Table.CLOCK, PublicRow.Clock.class).getFirst();
  }

  /** A firm's frame leaves right behind that of everybody, and a pong behind both. */
  private static void awaitDay(Player player, int day) {
    player.await("day " + day, () -> clock(player).day() == day);
    player.catchUp();
  }

  private static List<Student> found(
      String address, String code, int first, BiConsumer<FirmId, JsonNode> frames) {
    List<Student> people = new ArrayList<>();
    Api.FirmWish wish = new Api.FirmWish.Found("Firm " + first);
    for (Task task : Task.values()) {
      int number = first + people.size();
      Student student = Student.sit(new Browser(address), code, number, wish, task, frames);
      wish = new Api.FirmWish.Join(student.firm());
      people.add(student);
    }
    return people;
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
