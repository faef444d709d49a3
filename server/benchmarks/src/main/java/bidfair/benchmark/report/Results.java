package bidfair.benchmark.report;

import bidfair.benchmark.machine.Machine;
import bidfair.benchmark.measure.Length;
import java.util.List;

/**
 * What one run of the command has found.
 *
 * @param takenAt an ISO 8601 instant
 * @param program the version that was measured
 */
public record Results(
    String takenAt, String program, Length length, Machine machine, List<Outcome> outcomes) {}
