package bidfair.benchmark.micro;

import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.json.Json;
import bidfair.server.lab.RoomEvent;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Command;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is written and read for every click. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Encoders {
  private static final int ROWS = 10;

  private final byte[] input =
      Json.write(
              new ClientIn.Input("0123456789", new Command.Play(new Action.Enrol(new ClientId(1)))))
          .getBytes(StandardCharsets.UTF_8);
  private final ClientOut verdict = new ClientOut.Verdict("0123456789", true, Optional.empty());
  private final ClientOut frame = new ClientOut.Frame("everyone", 1, false, changes());
  private final RoomEvent[] events = events();

  /** An input, as a browser sends it. */
  @Benchmark
  public ClientIn readInput() {
    return Json.read(input, ClientIn.class);
  }

  @Benchmark
  public byte[] writeVerdict() {
    return Json.writeBytes(verdict);
  }

  /** Ten clients with other numbers of free slots. */
  @Benchmark
  public byte[] writeFrame() {
    return Json.writeBytes(frame);
  }

  /** What follows from an input, as the journal holds it. */
  @Benchmark
  public String writeEvents() {
    return Json.write(events);
  }

  private static Map<String, ClientOut.Change> changes() {
    List<Map<String, Object>> set = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      set.add(Map.of("key", i, "freeSlots", 1));
    }
    return Map.of("clients", ClientOut.Change.of(List.of(), set, List.of()));
  }

  private static RoomEvent[] events() {
    FirmId firm = new FirmId(1);
    ClientId client = new ClientId(1);
    return new RoomEvent[] {
      new RoomEvent.Played(new Event.ClientVisited(firm, client)),
      new RoomEvent.Played(
          new Event.RecognitionChanged(firm, client, 0, 200, RecognitionCause.CARE_VISIT))
    };
  }
}
