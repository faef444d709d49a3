package bidfair.benchmark.burst;

import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Trace;
import bidfair.benchmark.measure.Findings;
import java.time.Duration;
import java.util.List;

/**
 * What was seen of openings.
 *
 * @param screens from a verdict until a seat's screen shows what it told
 * @param cpu of the server, while everybody acted
 * @param frames that all seats were sent meanwhile
 * @param trace the frames of the last opening
 * @param last the inputs of the last opening
 * @param rows what the journal holds of each of them
 */
record OpeningFigures(
    Latencies verdicts,
    Latencies screens,
    Duration cpu,
    long frames,
    Trace trace,
    List<Seat> seats,
    List<LastRush.Due> last,
    List<String> rows,
    Findings checks) {}
