package bidfair.engine.review.classroom;

import bidfair.engine.review.tender.Decider;

/** How many of the bids lost by all firms were lost so. */
public record DeciderCount(Decider decider, int count) {}
