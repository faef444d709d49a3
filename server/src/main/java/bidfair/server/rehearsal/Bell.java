package bidfair.server.rehearsal;

import bidfair.engine.game.Action;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The first seconds of a month, in which everybody acts at moments that were drawn before, whatever
 * the server does with it. For one thread.
 */
final class Bell {
  private static final long PATIENCE_SECONDS = 20;

  private record Answered(int number, boolean accepted, Duration after) {}

  private final List<Person> people;
  private final Choice choice;
  private final Random dice;
  private int sent;

  Bell(List<Person> people, Choice choice, Random dice) {
    this.people = people;
    this.choice = choice;
    this.dice = dice;
  }

  /** Returns when everybody has all verdicts, or none came for long. */
  MonthReport ring(int month, Plan plan) throws InterruptedException {
    Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<?>> waiting = new ArrayList<>();
    long start = System.nanoTime();
    long[] due = moments(start, plan);
    Schedule.run(due, index -> waiting.add(act(anybody(), due[index], answers)));
    await(waiting);
    answers.stream().filter(Answered::accepted).forEach(each -> choice.accepted(each.number()));
    return new MonthReport(
        month,
        plan.inputs(),
        answers.size(),
        (int) answers.stream().filter(Answered::accepted).count(),
        answers.stream().map(Answered::after).toList());
  }

  private Person anybody() {
    return people.get(dice.nextInt(people.size()));
  }

  private CompletableFuture<?> act(Person person, long due, Queue<Answered> answers) {
    int number = sent++;
    Action action = choice.next(person.firm(), number);
    return person
        .desk()
        .ask(new Command.Play(action))
        .thenAccept((ClientOut.Verdict verdict) ->
            answers.add(
                new Answered(
                    number, verdict.accepted(), Duration.ofNanos(System.nanoTime() - due))));
  }

  private long[] moments(long start, Plan plan) {
    long[] moments = dice.longs(plan.inputs(), start, start + plan.rush().toNanos()).toArray();
    Arrays.sort(moments);
    return moments;
  }

  /** What has no verdict by then shows in the report. */
  private static void await(List<CompletableFuture<?>> waiting) throws InterruptedException {
    try {
      CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // Told by the numbers.
    }
  }
}
