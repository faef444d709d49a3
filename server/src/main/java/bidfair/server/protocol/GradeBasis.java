package bidfair.server.protocol;

/** What a firm's points are made of. */
public enum GradeBasis {
  /** Its rank: the first has the best points, the last the worst, the others evenly between. */
  RANK,
  /** A table that gives each rank its points. */
  RANK_POINTS,
  /** How far its measure lies between the lowest and the highest of the firms in business. */
  MEASURE
}
