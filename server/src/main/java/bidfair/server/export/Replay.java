package bidfair.server.export;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.rules.Rulebook;
import bidfair.server.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Plays a record again with today's engine: each of its inputs, and then every line that follows
 * from it must be there, and be the same.
 */
public final class Replay {
  private final RecordReader record;
  private final Consumer<Event> witness;
  private final Game game;
  private final GameRecorder recorder;
  private final Queue<RecordLine> played = new ArrayDeque<>();
  private int inputs;
  private int checkpoints;
  private boolean closed;

  private Replay(RecordReader record, Consumer<Event> witness) {
    this.record = record;
    this.witness = witness;
    RecordLine.Header header = record.header();
    game = new Game(header.scenario().rules(), header.market());
    recorder = new GameRecorder(header, played::add);
    played.clear();
  }

  /**
   * Reads and plays a record to its end or to the first difference.
   *
   * @param in buffered
   * @throws RecordException if it is no whole record of a game that can be played
   */
  public static ReplayResult of(InputStream in) throws IOException, RecordException {
    return of(new RecordReader(in), _ -> {});
  }

  /**
   * Plays a record whose header was read.
   *
   * @param witness is told every event in order, up to the first difference
   * @throws RecordException if it is no whole record of a game that can be played
   */
  public static ReplayResult of(RecordReader record, Consumer<Event> witness)
      throws IOException, RecordException {
    String version = record.header().rulesVersion();
    if (!version.equals(Rulebook.VERSION)) {
      return new ReplayResult.Differs(1, "version of the rules", version, Rulebook.VERSION);
    }
    try {
      return new Replay(record, witness).play();
    } catch (RuntimeException e) {
      throw new RecordException(record.lineNumber(), "cannot be played: " + e, e);
    }
  }

  private ReplayResult play() throws IOException, RecordException {
    RecordLine line = record.next();
    goOnTo(line);
    while (line.equals(played.peek())) {
      count(played.remove());
      line = record.next();
      goOnTo(line);
    }
    return line instanceof RecordLine.Hash(String sha256) && played.isEmpty()
        ? sealed(sha256)
        : difference(line, Optional.ofNullable(played.peek()));
  }

  /** Lets the game go on to where the record is; without another input only its end is left. */
  private void goOnTo(RecordLine line) {
    if (!played.isEmpty() || closed) {
      return;
    }
    if (line instanceof RecordLine.Input recorded) {
      Input input = recorded.input();
      Decision decision = game.submit(input);
      if (decision instanceof Decision.Accepted(var events)) {
        events.forEach(witness);
      }
      recorder.note(recorded.by(), game.state(), input, decision);
    } else {
      closed = true;
      recorder.finish(game.state());
    }
  }

  private void count(RecordLine agreed) {
    switch (agreed) {
      case RecordLine.Input _ -> inputs++;
      case RecordLine.Checkpoint _ -> checkpoints++;
      default -> {}
    }
  }

  private ReplayResult sealed(String sha256) {
    String asRead = record.hashAsRead();
    return asRead.equals(sha256)
        ? new ReplayResult.Agrees(inputs, checkpoints, game.state().isOver(), sha256)
        : new ReplayResult.Differs(record.lineNumber(), "hash of the lines", sha256, asRead);
  }

  private ReplayResult difference(RecordLine expected, Optional<RecordLine> found) {
    JsonNode recorded = Json.tree(expected);
    JsonNode today = found.map(Json::tree).orElseGet(MissingNode::getInstance);
    return LineDifference.between(recorded, today)
        .map(difference ->
            new ReplayResult.Differs(
                record.lineNumber(),
                recorded.path("type").asString() + " " + difference.path(),
                difference.expected(),
                difference.found()))
        .orElseThrow();
  }
}
