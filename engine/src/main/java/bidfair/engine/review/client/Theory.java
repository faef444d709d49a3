package bidfair.engine.review.client;

/** The theory behind each measure: its formula here, and its source. */
public enum Theory {
  /**
   * C = perceived ÷ expected service: satisfaction comes from expectations met or not. R. L.
   * Oliver, “A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions”,
   * Journal of Marketing Research 17 (4), 1980, 460–469.
   */
  SATISFACTION,
  /**
   * Relations develop in phases: awareness, exploration, expansion, commitment, dissolution; here
   * PROSPECT 考察期, FORMATION 形成期, STABLE 稳定期, DECLINE 退化期. F. R. Dwyer, P. H. Schurr and S. Oh,
   * “Developing Buyer-Seller Relationships”, Journal of Marketing 51 (2), 1987, 11–27.
   */
  LIFE_CYCLE,
  /**
   * Where a relation ends tells its pattern: {@link LifePattern}. 陈明亮《客户生命周期模式研究》,
   * 浙江大学学报(人文社会科学版)2002.
   */
  LIFE_PATTERN,
  /**
   * Scores of 1 to 5 for recency, frequency and monetary value, by fixed thresholds instead of
   * fifths: {@link CustomerMeasures}. A. M. Hughes, Strategic Database Marketing, Probus 1994.
   */
  RFM,
  /**
   * Few make up most: A while better clients make up less than 70 % of the whole, B less than 90 %,
   * else C. After V. Pareto; H. F. Dickie, “ABC Inventory Analysis Shoots for Dollars, Not
   * Pennies”, Factory Management and Maintenance 109 (7), 1951, 92–94.
   */
  ABC,
  /**
   * Sales − goods − delivery − costs of the relation − penalties, client by client. F. J. Mulhern,
   * “Customer Profitability Analysis: Measurement, Concentration, and Research Directions”, Journal
   * of Interactive Marketing 13 (1), 1999, 25–40.
   */
  CONTRIBUTION,
  /**
   * Σ m × rᵗ ÷ (1 + d)ᵗ over the months t to come, with m the average monthly contribution, r the
   * retention, d the discount. P. D. Berger and N. I. Nasr, “Customer Lifetime Value: Marketing
   * Models and Applications”, Journal of Interactive Marketing 12 (1), 1998, 17–30; S. Gupta and D.
   * R. Lehmann, “Customers as Assets”, Journal of Interactive Marketing 17 (1), 2003, 9–24.
   */
  LIFETIME_VALUE,
  /**
   * Those who leave have reasons that could be seen before: {@link ChurnSign}. F. F. Reichheld and
   * W. E. Sasser, “Zero Defections: Quality Comes to Services”, Harvard Business Review 68 (5),
   * 1990, 105–111; S. M. Keaveney, “Customer Switching Behavior in Service Industries: An
   * Exploratory Study”, Journal of Marketing 59 (2), 1995, 71–82.
   */
  CHURN
}
