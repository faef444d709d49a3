package bidfair.benchmark.network;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.measure.Target;
import java.util.Comparator;
import java.util.List;

/** How many bytes a phone needs for an hour of play. */
public final class Network implements Measurement {
  private static final String WHOLE = "whole rows in plain frames";
  private static final double HOUR_LIMIT_KB = 1_000;
  private static final double OPENING_LIMIT_KB = 60;
  private static final double KB = 1e3;
  private static final double NANOS_PER_MS = 1e6;

  @Override
  public String name() {
    return "network";
  }

  @Override
  public String question() {
    return "How many bytes does a phone need for an hour of play in a room of 60 firms?";
  }

  @Override
  public Findings take(Conditions conditions) {
    int firms = conditions.length().choose(6, 60, 60);
    int months = conditions.length().choose(1, 12, 12);
    conditions.say("playing " + months + " months in a room of " + firms + " firms");
    PlayedHour hour = new PlayedHour(firms);
    hour.play(months);
    return findings(hour);
  }

  private static Findings findings(PlayedHour hour) {
    List<Phone> byBytes =
        hour.phones().stream().sorted(Comparator.comparingLong(Phone::bytes)).toList();
    Phone median = byBytes.get(byBytes.size() / 2);
    Phone most = byBytes.getLast();
    Phone opening =
        byBytes.stream()
            .max(Comparator.comparingInt(phone -> phone.openings().largest().bytes()))
            .orElseThrow();
    Months.Opening largest = opening.openings().largest();
    return new Findings()
        .add(
            kb("hour", "a phone of the busiest firm, both ways, for the whole game", most.bytes())
                .against(WHOLE, most.wholeBytes() / KB)
                .reaching(Target.atMost(HOUR_LIMIT_KB)))
        .add(
            kb("hour-median", "a phone of the median firm", median.bytes())
                .against(WHOLE, median.wholeBytes() / KB))
        .add(
            kb("opening", "the largest opening of a month", largest.bytes())
                .against(WHOLE, largest.plain() / KB)
                .reaching(Target.atMost(OPENING_LIMIT_KB)))
        .add(
            kb("frames", "of the busiest phone's bytes, frames", most.frameBytes())
                .against(
                    "a compressor with a memory for each socket", most.frameBytesWithMemory() / KB))
        .add(
            Figure.of(
                "compressing",
                "processor time to compress all frames of the game, for all firms",
                hour.phones().stream().mapToLong(Phone::framingNanos).sum() / NANOS_PER_MS,
                "ms"))
        .add(
            Figure.of(
                "messages",
                "messages that reach the busiest phone",
                (double) most.down().messages(),
                ""))
        .add(kb("up", "of the busiest phone's bytes, those that it sends", most.up().bytes()))
        .add(
            kb(
                "overhead",
                "TCP, IP and TLS of the busiest phone, estimated",
                most.down().overhead() + most.up().overhead()))
        .note(
            "%d inputs in %d minutes, %d %% of them in the first two minutes of a month"
                .formatted(
                    hour.inputs(),
                    hour.length().toMinutes(),
                    100L * hour.earlyInputs() / Math.max(1, hour.inputs())))
        .note("Before compression: " + hour.sizes().perPhone(hour.phones().size()));
  }

  private static Figure kb(String key, String name, long bytes) {
    return Figure.of(key, name, bytes / KB, "kB");
  }
}
