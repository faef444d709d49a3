package bidfair.server.net;

import bidfair.server.access.LoginGuesses;
import bidfair.server.access.Teachers;
import bidfair.server.config.Config;
import bidfair.server.config.Limits;
import bidfair.server.export.Exports;
import bidfair.server.journal.Storage;
import bidfair.server.journal.TeacherAccount;
import bidfair.server.lab.Creation;
import bidfair.server.lab.Room;
import bidfair.server.lab.RoomPlan;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Rooms;
import bidfair.server.net.routes.Services;
import bidfair.server.net.socket.Crowd;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.review.ReviewCapacity;
import bidfair.server.review.Reviews;
import bidfair.server.scenarios.ShippedScenarios;
import bidfair.server.view.Views;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All of the server but the network, with a room in the lobby; no limit on how often one may ask.
 */
public final class House {
  private static final String MOST = "10000000";

  private final Limits limits;
  private final Metrics metrics = new Metrics();
  private final Pipeline pipeline;
  private final Room room;

  public House(Path folder) {
    Config config =
        Config.read(
            Map.of(
                "data",
                folder.toString(),
                "messages-burst",
                MOST,
                "requests-burst",
                MOST,
                "entries-burst",
                "100000",
                "max-rooms",
                "5"),
            Map.of(),
            Optional.empty());
    limits = config.limits();
    Storage storage = Storage.open(folder);
    TeacherAccount teacher = storage.teachers().add("Lin", "none", true);
    Views views = new Views(_ -> List.of(), limits.stale());
    Rooms rooms = Rooms.open(storage.journal(), storage.rooms(), RoomSetup.ofSystem(5), views::of);
    room = ((Creation.Created) rooms.create(plan(teacher))).room();
    pipeline =
        Gateway.pipeline(
            Optional.empty(),
            services(config, storage, rooms),
            views,
            new Crowd(limits, metrics),
            Runnable::run);
  }

  public Room room() {
    return room;
  }

  /** A new connection. */
  public LooseEnd dial() {
    LooseEnd wire = new LooseEnd();
    pipeline.accept(wire);
    wire.pipeline().fireChannelActive();
    return wire;
  }

  private Services services(Config config, Storage storage, Rooms rooms) {
    return Services.of(
        config,
        new JoinAddresses(List.of("http://localhost")),
        rooms,
        storage.rooms(),
        storage.repair(),
        new Exports(storage.journal(), InstantSource.system(), ZoneOffset.UTC),
        new Reviews(
            storage.journal(),
            new ReviewCapacity(limits.reviewGames(), limits.reviewKept(), limits.reviewsAtATime()),
            Ticker.systemTicker()),
        _ -> {},
        _ -> {},
        new Teachers(
            storage.teachers(),
            LoginGuesses.of(limits, Ticker.systemTicker(), metrics::limitHit),
            Duration.ofHours(1),
            Clock.systemUTC()),
        metrics);
  }

  private static RoomPlan plan(TeacherAccount teacher) {
    Overrides none =
        new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RoomPlan(
        teacher.key(), Optional.empty(), ShippedScenarios.find("demo").orElseThrow(), none);
  }
}
