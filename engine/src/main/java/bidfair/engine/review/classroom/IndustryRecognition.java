package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;

/**
 * How well an industry knows a firm.
 *
 * @param average over the industry's clients in the market, centipoints, rounded down
 */
public record IndustryRecognition(FirmId firm, IndustryId industry, int average) {}
