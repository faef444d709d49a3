package bidfair.server.cli;

import bidfair.engine.game.Decision;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.robot.RobotGame;
import bidfair.server.export.GameRecorder;
import bidfair.server.export.RecordLine;
import bidfair.server.export.RecordWriter;
import bidfair.server.export.RecordedBy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The record of a game among robots, written while it is played. */
final class RecordFile implements RobotGame.Witness, AutoCloseable {
  private final OutputStream out;
  private final GameRecorder recorder;

  /** Replaces the file if there is one. */
  RecordFile(Path file, RecordLine.Header header) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file));
    recorder = new GameRecorder(header, new RecordWriter(out));
  }

  @Override
  public void saw(GameState state, Input input, Decision decision) {
    recorder.note(RecordedBy.amongRobots(input), state, input, decision);
    if (state.isOver()) {
      recorder.finish(state);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
