package bidfair.server.view;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Row;
import bidfair.server.protocol.Table;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The view of a room that is replayed: what it may show after each entry of the journal. */
public final class ReplayedView {
  private static final long APART = 1_000_000;

  private final RoomView view;

  public ReplayedView(List<String> addresses) {
    AtomicLong versions = new AtomicLong();
    ViewSettings settings =
        new ViewSettings(
            Duration.ofDays(1), () -> 0, () -> versions.addAndGet(APART), new ViewCounters());
    view = new RoomView(addresses, settings);
  }

  public void add(Viewer viewer) {
    view.join(viewer, Map.of());
  }

  /** An entry was decided, is durable, and is shown. */
  public void follow(RoomReading room, Decided decided) {
    view.changed(room, List.of(decided));
    view.durable(room, decided.seq());
    view.beat(room);
    while (view.goOn(room)) {
      view.durable(room, room.durableSeq());
    }
  }

  /** All that an audience may see of a room, made anew from its state. */
  public static ClientOut.Frame whole(RoomReading room, Audience audience, FirmId firm) {
    Map<Table, RowSource> sources =
        switch (audience) {
          case EVERYONE -> Sources.ofEveryone();
          case FIRM -> Sources.ofFirm(firm, new RelationRows());
          case TEACHER -> Sources.ofTeacher(List.of());
        };
    Map<String, ClientOut.Change> tables = new LinkedHashMap<>();
    sources.forEach((table, rows) -> {
      List<? extends Row> all = rows.changes(room, new HeldTable(), Dirty.all()).put();
      tables.put(table.wireName(), ClientOut.Change.of(all, List.of(), List.of()));
    });
    return new ClientOut.Frame(audience.wireName(), 1, true, tables);
  }
}
