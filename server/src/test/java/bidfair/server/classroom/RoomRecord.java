package bidfair.server.classroom;

import bidfair.engine.game.Input;
import bidfair.engine.game.Rejection;
import bidfair.server.export.RecordException;
import bidfair.server.export.RecordLine;
import bidfair.server.export.RecordReader;
import bidfair.server.export.RecordedBy;
import bidfair.server.export.Replay;
import bidfair.server.export.ReplayResult;
import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The record of a room's game, as its teacher downloads it. */
public final class RoomRecord {
  private final byte[] bytes;
  private final RecordLine.Header header;
  private final List<RecordLine.Input> inputs = new ArrayList<>();
  private List<RecordLine.FirmFigures> figures = List.of();

  /** Something that a seat did, and what the game said to it. */
  public record Deed(Command command, boolean accepted, Optional<String> reason) {}

  private RoomRecord(byte[] bytes) throws IOException, RecordException {
    this.bytes = bytes;
    RecordReader reader = new RecordReader(new ByteArrayInputStream(bytes));
    header = reader.header();
    RecordLine line = reader.next();
    while (!(line instanceof RecordLine.Hash)) {
      if (line instanceof RecordLine.Input input) {
        inputs.add(input);
      }
      if (line instanceof RecordLine.Checkpoint checkpoint) {
        figures = checkpoint.firms();
      }
      line = reader.next();
    }
  }

  public static RoomRecord download(Browser teacher, String code)
      throws IOException, RecordException {
    Answer answer = teacher.get("/api/teacher/rooms/" + code + "/record");
    if (answer.status() != 200) {
      throw new AssertionError(answer.body());
    }
    return new RoomRecord(answer.response().body());
  }

  RecordLine.Header header() {
    return header;
  }

  List<RecordLine.Input> inputs() {
    return inputs;
  }

  /** Where every firm stood last. */
  public List<RecordLine.FirmFigures> figures() {
    return figures;
  }

  public ReplayResult replay() throws IOException, RecordException {
    return Replay.of(new ByteArrayInputStream(bytes));
  }

  /** What the record says that a seat did, in order. */
  public List<Deed> deeds(int seat) {
    return inputs.stream()
        .filter(line -> line.by().equals(new RecordedBy.Seat(seat)))
        .flatMap(RoomRecord::deed)
        .toList();
  }

  /** What a student asked of the game, and was told, in order. */
  public static List<Deed> deeds(Student student) {
    return student.player().asked().stream()
        .flatMap(input ->
            student.player().verdict(input).stream().map(verdict -> deed(input.command(), verdict)))
        .filter(deed -> deed.accepted() || deed.reason().filter(RoomRecord::isOfGame).isPresent())
        .toList();
  }

  private static Deed deed(Command command, ClientOut.Verdict verdict) {
    return new Deed(command, verdict.accepted(), verdict.reason());
  }

  private static Stream<Deed> deed(RecordLine.Input line) {
    return line.input() instanceof Input.Act act
        ? Stream.of(
            new Deed(
                new Command.Play(act.action()),
                line.accepted(),
                line.reason().map(Rejection::name)))
        : Stream.empty();
  }

  private static boolean isOfGame(String reason) {
    return Stream.of(Rejection.values()).anyMatch(rejection -> rejection.name().equals(reason));
  }
}
