package bidfair.server.net;

import bidfair.server.config.Setting;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** What the server counts, for {@code /metrics}; {@code docs/running.md} lists it. Thread-safe. */
public final class Metrics {
  /** What somebody can run into. */
  private static final Set<Setting> LIMITS =
      EnumSet.of(
          Setting.MAX_ROOMS,
          Setting.MAX_CONNECTIONS,
          Setting.MAX_CONNECTIONS_PER_ADDRESS,
          Setting.MAX_SOCKETS_PER_SEAT,
          Setting.MAX_SOCKETS_PER_TEACHER,
          Setting.MAX_SCREENS_PER_ROOM,
          Setting.MAX_HEAD_BYTES,
          Setting.MAX_BODY_BYTES,
          Setting.MAX_MESSAGE_BYTES,
          Setting.MESSAGES_PER_SECOND,
          Setting.ADDRESS_MESSAGES_PER_SECOND,
          Setting.REQUESTS_PER_SECOND,
          Setting.ENTRIES_PER_SECOND,
          Setting.GUESSES,
          Setting.GUESSES_PER_ACCOUNT,
          Setting.GUESSES_PER_ADDRESS,
          Setting.REQUEST_SECONDS,
          Setting.HELLO_SECONDS,
          Setting.SILENCE_SECONDS,
          Setting.STALE_SECONDS);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Timer verdicts =
      Timer.builder("bidfair.verdict")
          .description("From an input's arrival to its durable verdict")
          .serviceLevelObjectives(
              Duration.ofMillis(1),
              Duration.ofMillis(2),
              Duration.ofMillis(5),
              Duration.ofMillis(10),
              Duration.ofMillis(25),
              Duration.ofMillis(50),
              Duration.ofMillis(100),
              Duration.ofMillis(250),
              Duration.ofSeconds(1))
          .register(registry);

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    LIMITS.forEach(this::limit);
  }

  /** Shows what a function says whenever somebody looks. */
  public void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder("bidfair." + name, value).description(description).register(registry);
  }

  /** An HTTP request was answered. */
  public void answered(int status) {
    Counter.builder("bidfair.http.answers")
        .description("HTTP requests answered, by class of status")
        .tag("status", status / 100 + "xx")
        .register(registry)
        .increment();
  }

  /** Something was refused or closed because of a limit. */
  public void limitHit(Setting limit) {
    limit(limit).increment();
  }

  /** An input got its verdict after this time. */
  public void verdict(Duration taken) {
    verdicts.record(taken);
  }

  /** All of it, as Prometheus reads it. */
  public String text() {
    return registry.scrape();
  }

  private Counter limit(Setting setting) {
    return Counter.builder("bidfair.limit.hits")
        .description("What was refused or closed because of a limit")
        .tag("limit", setting.key())
        .register(registry);
  }
}
