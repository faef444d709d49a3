package bidfair.server.net;

import bidfair.server.access.CountLimit;
import bidfair.server.access.RateLimit;
import bidfair.server.config.Limits;
import bidfair.server.net.http.Callers;
import bidfair.server.net.http.Desk;
import bidfair.server.net.http.Route;
import bidfair.server.net.http.Routes;
import bidfair.server.net.http.WebFiles;
import bidfair.server.net.routes.Services;
import bidfair.server.net.socket.Crowd;
import bidfair.server.net.socket.Doorkeeper;
import bidfair.server.net.socket.SocketServices;
import bidfair.server.net.socket.SocketUpgrade;
import bidfair.server.net.tls.Tls;
import bidfair.server.view.Views;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Joins the listening server to the routes and the sockets, and ends them in order. */
public final class Gateway implements AutoCloseable {
  private final NetServer server;
  private final Duration patience;
  private final Crowd crowd;
  private final List<Route> routes;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory());

  private Gateway(
      NetServer server, Optional<Tls> tls, Services services, Views views, Crowd crowd) {
    Limits limits = services.config().limits();
    this.server = server;
    this.crowd = crowd;
    patience = limits.stop();
    routes = services.routes();
    server.open(pipeline(tls, services, views, crowd, threads)::accept);
  }

  /**
   * What every connection goes through.
   *
   * @param threads for what blocks
   */
  static Pipeline pipeline(
      Optional<Tls> tls, Services services, Views views, Crowd crowd, Executor threads) {
    Limits limits = services.config().limits();
    RateLimit rate =
        new RateLimit(limits.requests().perSecond(), limits.requests().burst(), System::nanoTime);
    Doorkeeper doorkeeper = new Doorkeeper(services, rate);
    Metrics metrics = services.metrics();
    Callers callers = new Callers(services.config().trustedProxies());
    CountLimit byAddress = new CountLimit(limits.connectionsPerAddress());
    Desk desk =
        new Desk(
            new Routes(services.routes(), new WebFiles()),
            services.hosts(),
            services.origins(),
            rate,
            metrics);
    SocketUpgrade upgrade =
        new SocketUpgrade(
            doorkeeper,
            callers,
            new SocketServices(
                limits, metrics, crowd, views, byAddress, System::nanoTime, threads));
    return new Pipeline(
        limits,
        metrics,
        new ConnectionLimit(limits, byAddress, callers, metrics),
        tls,
        desk,
        callers,
        upgrade,
        threads);
  }

  /** Lets people in. */
  public static Gateway open(
      NetServer server, Optional<Tls> tls, Services services, Views views, Crowd crowd) {
    return new Gateway(server, tls, services, views, crowd);
  }

  /** The table of what is answered where. */
  public List<Route> routes() {
    return routes;
  }

  /** Lets nobody in any more, finishes what was asked, and says goodbye to everybody. */
  @Override
  public void close() {
    server.stopListening();
    crowd.closeAll();
    threads.shutdown();
    try {
      threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close(patience);
  }
}
