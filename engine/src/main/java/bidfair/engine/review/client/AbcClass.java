package bidfair.engine.review.client;

/** The weight of a client among the clients of its firm; NONE if it never bought. */
public enum AbcClass {
  A,
  B,
  C,
  NONE
}
