package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/**
 * One firm's year in figures.
 *
 * @param campaigns spent on exhibitions, seminars and care visits
 * @param sales invoiced
 * @param bids opened, void ones too
 * @param bankruptOn the day of bankruptcy, 0 if in business
 */
public record FirmYear(
    FirmId firm,
    Money campaigns,
    Money sales,
    Money profit,
    int bids,
    int won,
    int voids,
    int bankruptOn) {}
