package bidfair.engine.scenario;

import java.util.List;

/** Tells what is wrong with a scenario. */
public final class ScenarioCheck {
  /** The largest class the program is made for: a scenario should have client names for it. */
  private static final int FULL_CLASS_FIRMS = 60;

  private static final int MAX_INDUSTRIES = 20;
  private static final int MAX_ROBOTS = 100;

  private ScenarioCheck() {}

  /**
   * Every problem of a scenario, part by part. Only errors forbid it; warnings tell where it leaves
   * real practice (rulebook §14) or will not do for a full class.
   */
  public static List<Problem> check(Scenario scenario) {
    Findings findings = Findings.none();
    findings.id("id", scenario.id());
    findings.text("title", scenario.title());
    findings.text("description", scenario.description());
    RulesCheck.check(scenario.rules(), findings.in("rules"));
    PracticeCheck.check(scenario.rules(), findings.in("rules"));
    findings.in("pace").range("millisPerDay", scenario.pace().millisPerDay(), 50, 3_600_000);
    findings
        .in("pace")
        .range("planningBreakSeconds", scenario.pace().planningBreakSeconds(), 0, 3_600);
    industries(scenario, findings);
    findings.size("robots", scenario.robots().size(), 1, MAX_ROBOTS);
    for (int i = 0; i < scenario.robots().size(); i++) {
      findings.in("robots").id(i, scenario.robots().get(i));
    }
    return findings.all();
  }

  /**
   * The most firms for which every industry has enough client names, 0 if not even one; for a
   * scenario without errors.
   */
  public static int maxFirms(Scenario scenario) {
    long names =
        scenario.industries().stream().mapToInt(i -> i.clientNames().size()).min().orElse(0);
    if (names == 0) {
      return 0;
    }
    // The greatest number of firms whose clients per industry, rounded half up, are no more.
    long industries = scenario.industries().size();
    int perTenFirms = scenario.rules().market().clientsPerTenFirms();
    return Math.toIntExact(Math.ceilDiv(industries * (10 * names + 5), perTenFirms) - 1);
  }

  private static void industries(Scenario scenario, Findings findings) {
    List<Industry> industries = scenario.industries();
    findings.size("industries", industries.size(), 1, MAX_INDUSTRIES);
    IndustryCheck check = new IndustryCheck(scenario.rules().market());
    for (int i = 0; i < industries.size(); i++) {
      Findings here = findings.in("industries").in(i);
      check.check(industries.get(i), here);
      PracticeCheck.price("weights", industries.get(i).weights(), here);
    }
    if (industries.isEmpty() || scenario.rules().market().clientsPerTenFirms() < 1) {
      return;
    }
    int maxFirms = maxFirms(scenario);
    if (maxFirms < 1) {
      findings.error("industries", "have too few clientNames for the clients of even one firm");
    } else if (maxFirms < FULL_CLASS_FIRMS) {
      findings.warning(
          "industries", "have clientNames for the clients of at most %d firms".formatted(maxFirms));
    }
  }
}
