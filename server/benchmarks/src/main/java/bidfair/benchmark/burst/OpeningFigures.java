package bidfair.benchmark.burst;

import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.measure.Findings;
import java.time.Duration;

/**
 * What was seen of openings.
 *
 * @param screens from a verdict until a seat's screen shows what it told
 * @param cpu of the server, while everybody acted
 * @param frames that all seats were sent meanwhile
 * @param sample the last opening
 */
record OpeningFigures(
    Latencies verdicts,
    Latencies screens,
    Duration cpu,
    long frames,
    Sample sample,
    Findings checks) {}
