package bidfair.engine.robot.tournament;

import static bidfair.engine.robot.tournament.Experiment.CLASS_OF_EQUALS;
import static bidfair.engine.robot.tournament.Experiment.HALF_CAPITAL;
import static bidfair.engine.robot.tournament.Experiment.MIXED_CLASS;
import static bidfair.engine.robot.tournament.Experiment.SOUND_STRATEGIES;

import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.units.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The table of rulebook §13, measured. */
final class Claims {
  private static final String INVESTOR = "investor";
  private static final List<String> SOUND = Robots.sound().stream().map(Strategy::name).toList();

  private final Money capital;
  private final List<Outcome> outcomes;

  Claims(Money capital, List<Outcome> outcomes) {
    this.capital = capital;
    this.outcomes = List.copyOf(outcomes);
  }

  List<Claim> all() {
    return List.of(
        recognitionBeatsPrice(),
        belowCostNeverPays(),
        rightProductMatters(),
        speedMatters(),
        capitalMatters(),
        equalsArePlayable(),
        noStrategyIsUnbeatable());
  }

  Claim recognitionBeatsPrice() {
    return duel("recognition beats price", "price-cutter", 95);
  }

  Claim rightProductMatters() {
    return duel("the right product matters", "careless", 90);
  }

  Claim speedMatters() {
    return duel("speed matters", "slow-starter", 90);
  }

  private Claim duel(String name, String worse, int percent) {
    Share won = Share.of(of(MIXED_CLASS), outcome -> outcome.beats(INVESTOR, worse));
    return new Claim(
        name,
        "%s above %s in at least %d %% of games".formatted(INVESTOR, worse, percent),
        won.percent(),
        won.atLeast(percent));
  }

  Claim belowCostNeverPays() {
    Money mean = Outcome.mean(netWorths(of(MIXED_CLASS), "below-cost"));
    return new Claim(
        "selling below cost never pays",
        "mean net worth of below-cost under " + yuan(capital),
        yuan(mean),
        mean.compareTo(capital) < 0);
  }

  Claim capitalMatters() {
    Share half = bankrupt(of(HALF_CAPITAL), SOUND);
    Share whole = bankrupt(of(MIXED_CLASS), SOUND);
    return new Claim(
        "capital matters",
        "bankruptcies of investing firms with %s at least 3 times those with %s"
            .formatted(yuan(Experiment.half(capital)), yuan(capital)),
        "%s against %s".formatted(half.percent(), whole.percent()),
        half.atLeastTimes(3, whole));
  }

  /** Every sound strategy that was played must give such a class, not only their mean. */
  Claim equalsArePlayable() {
    List<Outcome> games = of(CLASS_OF_EQUALS);
    List<Share> worth =
        SOUND.stream()
            .map(strategy -> netWorths(games, strategy))
            .filter(firms -> !firms.isEmpty())
            .map(firms -> new Share(Outcome.mean(firms).fen(), capital.fen()))
            .sorted(Comparator.comparingLong(Share::hits))
            .toList();
    Share bankrupt = bankrupt(games, SOUND);
    return new Claim(
        "a class of equals is playable",
        "mean net worth 90 to 140 % of the start, bankruptcies at most 10 %",
        "%s to %s, bankruptcies %s"
            .formatted(worth.getFirst().percent(), worth.getLast().percent(), bankrupt.percent()),
        worth.getFirst().atLeast(90) && worth.getLast().atMost(140) && bankrupt.atMost(10));
  }

  Claim noStrategyIsUnbeatable() {
    List<String> winners =
        of(SOUND_STRATEGIES).stream().map(outcome -> outcome.winner(SOUND)).toList();
    String best =
        SOUND.stream()
            .max(Comparator.comparingLong(name -> Share.of(winners, name::equals).hits()))
            .orElseThrow();
    Share won = Share.of(winners, best::equals);
    return new Claim(
        "no strategy is unbeatable",
        "none of %d sound strategies wins more than 50 %% of games".formatted(SOUND.size()),
        "%s wins %s".formatted(best, won.percent()),
        won.atMost(50));
  }

  private List<Outcome> of(Experiment experiment) {
    return outcomes.stream().filter(outcome -> outcome.match().experiment() == experiment).toList();
  }

  private static List<Money> netWorths(List<Outcome> games, String strategy) {
    return firms(games, List.of(strategy)).stream().map(FirmResult::netWorth).toList();
  }

  private static Share bankrupt(List<Outcome> games, Collection<String> strategies) {
    return Share.of(firms(games, strategies), FirmResult::bankrupt);
  }

  private static List<FirmResult> firms(List<Outcome> games, Collection<String> strategies) {
    return games.stream()
        .flatMap(outcome -> outcome.firms().stream())
        .filter(firm -> strategies.contains(firm.strategy()))
        .toList();
  }

  private static String yuan(Money amount) {
    return String.format(Locale.ROOT, "%,d", Math.floorDiv(amount.fen(), 100L));
  }
}
