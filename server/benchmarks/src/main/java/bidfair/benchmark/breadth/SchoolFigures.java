package bidfair.benchmark.breadth;

import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.measure.Findings;

/**
 * What was seen of a school.
 *
 * @param calm verdicts while nobody was in a rush
 * @param closing verdicts of the other rooms while one ended its month
 * @param disturbed verdicts of the other rooms while one was in a rush
 * @param sample the last calm time
 */
record SchoolFigures(
    Latencies calm, Latencies closing, Latencies disturbed, Sample sample, Findings checks) {}
