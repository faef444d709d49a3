package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;

/**
 * A firm's place by a measure. As in the ranking by net worth, bankrupt firms come last by the day
 * they fell, whatever their value, and equals share a rank (rulebook §11).
 *
 * @param rank from 1
 * @param value fen, bp or a count, as the {@link Measure} says
 */
public record MeasurePlace(FirmId firm, int rank, long value) {}
