package bidfair.engine.review.cause;

import bidfair.engine.units.Money;

/** What one case of a mistake cost, as estimated, and where it can be seen. */
record Loss(Mistake mistake, Money amount, Evidence evidence) {}
