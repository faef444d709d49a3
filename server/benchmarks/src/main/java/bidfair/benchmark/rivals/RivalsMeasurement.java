package bidfair.benchmark.rivals;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import java.io.IOException;
import java.util.List;

/** The class on each framework, as shipped and durable, beside bare sockets in the same mode. */
public final class RivalsMeasurement implements Measurement {
  private static final int ROW_BYTES = 230;
  private static final List<Framework> FRAMEWORKS =
      List.of(Framework.SOCKET_IO, Framework.COLYSEUS, Framework.BOARDGAME_IO);

  @Override
  public String name() {
    return "rivals";
  }

  @Override
  public String question() {
    return "What does the same class cost on what a programmer would otherwise build on?";
  }

  @Override
  public Findings take(Conditions conditions) throws IOException, InterruptedException {
    Rivals rivals = Rivals.in(conditions);
    RivalJob job =
        conditions
            .length()
            .choose(
                new RivalJob(20, 50, 1, 0, ROW_BYTES),
                new RivalJob(1000, 100, 3, 2, ROW_BYTES),
                new RivalJob(1000, 100, 20, 10, ROW_BYTES));
    Findings findings = new Findings();
    for (Mode mode : Mode.values()) {
      RivalResult bare = run(rivals, job, Framework.WS, mode, conditions);
      RivalFigures.alone(bare, mode).forEach(findings::add);
      for (Framework framework : FRAMEWORKS) {
        RivalResult result = run(rivals, job, framework, mode, conditions);
        RivalFigures.of(framework, mode, result, bare).forEach(findings::add);
      }
    }
    findings.add(lostPlainMoves(rivals, job, conditions));
    notes(job).forEach(findings::note);
    return findings;
  }

  private static Figure lostPlainMoves(Rivals rivals, RivalJob job, Conditions conditions)
      throws IOException {
    Framework plain = Framework.BOARDGAME_IO_PLAIN;
    RivalResult result = run(rivals, job, plain, Mode.AS_SHIPPED, conditions);
    return RivalFigures.lost(plain, Mode.AS_SHIPPED, result);
  }

  private static RivalResult run(
      Rivals rivals, RivalJob job, Framework framework, Mode mode, Conditions conditions)
      throws IOException {
    conditions.say(framework.title() + ", " + mode.title());
    return rivals.run(job, framework, mode);
  }

  private static List<String> notes(RivalJob job) {
    return List.of(
        "The job: " + job.inWords() + ", everybody is sent what changed every 50 ms.",
        "boardgame.io does less of it: "
            + Framework.BOARDGAME_IO.bearable(job).inWords()
            + "; it has no beat, and sends the whole state to everybody at every move. Its plain"
            + " moves were made by "
            + Framework.BOARDGAME_IO_PLAIN.bearable(job).inWords()
            + ".",
        "As shipped nothing survives the process; durable means in SQLite and synced before the"
            + " verdict.");
  }
}
