package bidfair.benchmark.start;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long the program takes until it answers, against a bare Netty. */
public final class StartMeasurement implements Measurement {
  private static final String BARE = "bare Netty";
  private static final String BARE_CACHED = "bare Netty with a start cache";
  private static final String PLAIN = "plain";
  private static final String CACHED = "cached";

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String question() {
    return "How long does the program take from its launch until it answers?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    Programs programs = new Programs(conditions.home());
    Path data = conditions.scratch().resolve("data");
    Path log = conditions.scratch().resolve("log");
    Optional<Path> cache = programs.startCache();
    Launch server = programs.server(data);
    Map<String, Launch> launches = new LinkedHashMap<>();
    launches.put(BARE, programs.bare());
    launches.put(PLAIN, server);
    if (cache.isPresent()) {
      Path bareCache = conditions.scratch().resolve("bare.aot");
      programs.bare().with("-XX:AOTCacheOutput=" + bareCache).millisToAnswer(log);
      launches.put(BARE_CACHED, Programs.cached(programs.bare(), bareCache));
      launches.put(CACHED, Programs.cached(server, cache.get()));
    }
    Map<String, Double> millis =
        medians(launches, conditions.length().choose(1, 9, 31), log, conditions);
    Findings found = new Findings();
    if (cache.isPresent()) {
      found
          .add(
              figure("start", "Ready, with what the build has kept", millis, CACHED, BARE)
                  .reaching(Target.ratioAtMost(2)))
          .add(figure("start-both", "The same", millis, CACHED, BARE_CACHED));
    } else {
      found.note("There is no start cache: scripts/make-start-cache makes it.");
    }
    return found.add(figure("start-plain", "Ready, without that", millis, PLAIN, BARE));
  }

  /** Each in its turn, so that what else the machine does meets all of them. */
  private static Map<String, Double> medians(
      Map<String, Launch> launches, int rounds, Path log, Conditions conditions)
      throws IOException, InterruptedException {
    conditions.say("launching %d programs, %d times each".formatted(launches.size(), rounds + 1));
    Map<String, List<Double>> taken = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Launch> each : launches.entrySet()) {
        double millis = each.getValue().millisToAnswer(log);
        // The first round makes the data folder, and brings everything into the disk's cache.
        if (round > 0) {
          taken.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(millis);
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    taken.forEach((name, values) ->
        medians.put(name, values.stream().sorted().toList().get(values.size() / 2)));
    return medians;
  }

  private static Figure figure(
      String key, String name, Map<String, Double> millis, String value, String baseline) {
    return Figure.of(key, name, millis.getOrDefault(value, Double.NaN), "ms")
        .against(baseline, millis.getOrDefault(baseline, Double.NaN));
  }
}
