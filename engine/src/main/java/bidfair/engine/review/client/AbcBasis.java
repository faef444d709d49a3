package bidfair.engine.review.client;

/** By which of its figures a client is weighed. */
public enum AbcBasis {
  SALES,
  CONTRIBUTION
}
