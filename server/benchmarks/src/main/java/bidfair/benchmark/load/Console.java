package bidfair.benchmark.load;

import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/** The teacher's line to a room. */
public final class Console implements Ear {
  private final BlockingQueue<ClientOut.Verdict> verdicts = new LinkedBlockingQueue<>();
  private final Line line;
  private int last;

  public Console(Lines lines, RoomPlace room) throws InterruptedException, ExecutionException {
    line =
        lines
            .open(room.site().port(), room.socketPath("teacher"), room.teacherCookie(), this)
            .get();
    line.say(Json.write(new ClientIn.Hello(Map.of())));
  }

  /** Gives an order and returns when it is done. */
  public void order(Command command) throws InterruptedException {
    last++;
    String id = "teacher-" + last;
    line.say(Json.write(new ClientIn.Input(id, command)));
    ClientOut.Verdict verdict = verdicts.take();
    if (!verdict.accepted()) {
      throw new IllegalStateException(command + " was refused: " + verdict);
    }
  }

  @Override
  public void heard(Message message, long atNanos) {
    if (Heard.isVerdict(message.start())) {
      verdicts.add(Json.read(message.text(), ClientOut.Verdict.class));
    }
  }
}
