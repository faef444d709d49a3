package bidfair.engine.review.tender;

import bidfair.engine.units.Money;

/**
 * One step of a plan: started as the last thing on a day.
 *
 * @param startsOn the day on which it is paid
 * @param endsOn the day on which it takes effect; a care visit does so at once
 */
public record PlannedCampaign(Means means, int startsOn, int endsOn, Money cost) {}
