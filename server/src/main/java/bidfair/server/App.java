package bidfair.server;

import bidfair.server.access.LoginGuesses;
import bidfair.server.access.Teachers;
import bidfair.server.config.Config;
import bidfair.server.config.Limits;
import bidfair.server.export.Exports;
import bidfair.server.journal.Storage;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Rooms;
import bidfair.server.net.Gateway;
import bidfair.server.net.JoinAddresses;
import bidfair.server.net.Metrics;
import bidfair.server.net.NetServer;
import bidfair.server.net.routes.Services;
import bidfair.server.net.routes.TeacherLinks;
import bidfair.server.net.socket.Crowd;
import bidfair.server.net.tls.Tls;
import bidfair.server.review.ReviewCapacity;
import bidfair.server.review.Reviews;
import bidfair.server.view.Views;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server, wired together. Thread-safe. */
public final class App implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(App.class);

  private final NetServer net;
  private final Storage storage;
  private final Teachers teachers;
  private final Rooms rooms;
  private final Reviews reviews;
  private final Gateway gateway;
  private final JoinAddresses addresses;
  private final Optional<String> demo;
  private final Housekeeping housekeeping;

  private App(Config config, Optional<Tls> tls, NetServer net, Storage storage) {
    this.net = net;
    this.storage = storage;
    Limits limits = config.limits();
    Metrics metrics = new Metrics();
    Crowd crowd = new Crowd(limits, metrics);
    addresses = JoinAddresses.of(config, net.port());
    reviews =
        new Reviews(
            storage.journal(),
            new ReviewCapacity(limits.reviewGames(), limits.reviewKept(), limits.reviewsAtATime()),
            Ticker.systemTicker());
    Views views = new Views(code -> addresses.all(), limits.stale());
    rooms =
        Rooms.open(
            storage.journal(),
            storage.rooms(),
            RoomSetup.ofSystem(limits.rooms(), config.beat()),
            room -> {
              views.of(room);
              reviews.follow(room);
            });
    teachers =
        new Teachers(
            storage.teachers(),
            LoginGuesses.of(limits, Ticker.systemTicker(), metrics::limitHit),
            config.session(),
            Clock.systemUTC());
    housekeeping = Housekeeping.begin(config, storage);
    Gauges.register(metrics, storage, rooms, views.counters(), reviews);
    housekeeping.register(metrics);
    demo =
        config.demo()
            ? Optional.of(Demo.in(rooms, storage, teachers, Demo.PODIUM))
            : Optional.empty();
    gateway =
        Gateway.open(
            net,
            tls,
            Services.of(
                config,
                addresses,
                rooms,
                storage.rooms(),
                storage.repair(),
                new Exports(storage.journal(), InstantSource.system(), ZoneId.systemDefault()),
                reviews,
                room -> {
                  reviews.forget(room.key());
                  views.forget(room.key());
                  crowd.closeRoom(room.code());
                },
                crowd::closeSession,
                teachers,
                metrics),
            views,
            crowd);
    LOG.info("Listening at port {}; {} rooms are open", net.port(), rooms.all().size());
  }

  /**
   * Starts a server; when this returns, it can be used.
   *
   * @throws bidfair.server.net.tls.TlsException if it cannot speak https as it should
   * @throws bidfair.server.net.NetException if it cannot listen
   * @throws bidfair.server.journal.StorageException if the data folder cannot be used
   */
  public static App start(Config config) {
    HeadStart.begin();
    Optional<Tls> tls = config.tls().map(Tls::of);
    NetServer net = NetServer.bind(config);
    try {
      Storage storage = Storage.open(config.data());
      try {
        return new App(config, tls, net, storage);
      } catch (RuntimeException e) {
        storage.close();
        throw e;
      }
    } catch (RuntimeException e) {
      net.close(Duration.ZERO);
      net.end();
      throw e;
    }
  }

  public int port() {
    return net.port();
  }

  public JoinAddresses addresses() {
    return addresses;
  }

  /** The link that makes the first teacher, while there is none; it is a secret. */
  public Optional<String> firstTeacherLink() {
    return teachers.firstToken().map(token -> TeacherLinks.first(addresses.here(), token));
  }

  /** The code of the demo room, if there is one. */
  public Optional<String> demo() {
    return demo;
  }

  Gateway gateway() {
    return gateway;
  }

  /** Stops: lets nobody in, decides and stores what was asked, says goodbye. */
  @Override
  public void close() {
    LOG.info("Stopping");
    gateway.close();
    housekeeping.close();
    rooms.close();
    reviews.close();
    storage.close();
    net.end();
    LOG.info("Stopped; everything that was acknowledged is stored");
  }
}
