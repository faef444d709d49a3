package bidfair.server.lab;

import bidfair.server.protocol.PublicRow.Clock.MonthPhase;

/**
 * What remains of time at one moment; nothing is ever negative.
 *
 * @param running whether time passes by itself now
 * @param nextDayMillis to the next day, 0 while time does not pass by itself (mode TEACHER)
 * @param phaseMillis to the end of the phase
 * @param phaseLengthMillis how long the whole phase lasts, extensions included
 */
public record ClockView(
    MonthPhase phase,
    boolean running,
    long nextDayMillis,
    long phaseMillis,
    long phaseLengthMillis) {}
