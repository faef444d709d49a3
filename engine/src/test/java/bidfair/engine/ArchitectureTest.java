package bidfair.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import bidfair.engine.books.Ledger;
import bidfair.engine.game.BidBox;
import bidfair.engine.game.Campaigns;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Orders;
import bidfair.engine.game.Relations;
import bidfair.engine.game.Warehouse;
import bidfair.engine.market.Market;
import bidfair.engine.robot.Chronicle;
import bidfair.engine.robot.PlayerView;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.tournament.Tournament;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

/**
 * The floors of the engine (docs/architecture), and what keeps the same inputs giving the same
 * game.
 */
@AnalyzeClasses(packages = "bidfair.engine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] EXACT = {
    "bidfair.engine.units..",
    "bidfair.engine.scenario..",
    "bidfair.engine.market..",
    "bidfair.engine.game..",
    "bidfair.engine.rules..",
    "bidfair.engine.books.."
  };

  private static final Set<String> MAKERS = Set.of("of", "ofEntries", "copyOf");
  private static final Set<String> COLLECTORS =
      Set.of("toSet", "toUnmodifiableSet", "toMap", "toUnmodifiableMap", "groupingBy");

  @ArchTest
  static final ArchRule nothingKnowsAHigherFloor =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("units")
          .definedBy("bidfair.engine.units..")
          .layer("scenario")
          .definedBy("bidfair.engine.scenario..")
          .layer("market")
          .definedBy("bidfair.engine.market..")
          .layer("game")
          .definedBy("bidfair.engine.game..", "bidfair.engine.rules..", "bidfair.engine.books..")
          .layer("review")
          .definedBy("bidfair.engine.review..")
          .layer("robot")
          .definedBy("bidfair.engine.robot..")
          .whereLayer("units")
          .mayNotAccessAnyLayer()
          .whereLayer("scenario")
          .mayOnlyAccessLayers("units")
          .whereLayer("market")
          .mayOnlyAccessLayers("units", "scenario")
          .whereLayer("game")
          .mayOnlyAccessLayers("units", "scenario", "market")
          .whereLayer("review")
          .mayOnlyAccessLayers("units", "scenario", "market", "game")
          .whereLayer("robot")
          .mayOnlyAccessLayers("units", "scenario", "market", "game", "review");

  @ArchTest
  static final ArchRule theBooksDoNotKnowTheRules =
      noClasses()
          .that()
          .resideInAPackage("bidfair.engine.books..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("bidfair.engine.rules..");

  @ArchTest
  static final ArchRule robotsSeeWhatPlayersSee =
      noClasses()
          .that()
          .resideInAPackage("bidfair.engine.robot..")
          .and(
              doNot(
                  belongToAnyOf(
                      PlayerView.class, RobotGame.class, Chronicle.class, Tournament.class)))
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                      Game.class,
                      GameState.class,
                      Market.class,
                      BidBox.class,
                      Campaigns.class,
                      Ledger.class,
                      Orders.class,
                      Relations.class,
                      Warehouse.class)
                  .as("show more than one firm's player can see"));

  @ArchTest
  static final ArchRule noClockNoInputNoOutputNoThreads =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.time..",
                      "java.io..",
                      "java.nio.file..",
                      "java.nio.channels..",
                      "java.net..",
                      "java.util.concurrent..")
                  .or(belongToAnyOf(Thread.class, ThreadLocal.class))
                  .as("know time, files, sockets or threads"))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethodWhere(is(calls(BaseStream.class, "parallel"), "a stream goes parallel"));

  @ArchTest
  static final ArchRule onlyTheMarketIsDrawn =
      noClasses()
          .that()
          .resideOutsideOfPackage("bidfair.engine.market..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.util.random..")
                  .or(belongToAnyOf(Random.class, SplittableRandom.class)))
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  @ArchTest
  static final ArchRule nothingIsUnordered =
      noClasses()
          .should()
          .dependOnClassesThat(belongToAnyOf(HashMap.class, HashSet.class).as("have no order"))
          .orShould()
          .callMethodWhere(is(ArchitectureTest::makesUnordered, "the result has no order"))
          .because("the order of iteration must be the same in every run");

  @ArchTest
  static final ArchRule noFloatingPointInFields =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should()
          .notHaveRawType(describe("floating point", ArchitectureTest::isFloating));

  @ArchTest
  static final ArchRule noFloatingPointInResults =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should()
          .notHaveRawReturnType(describe("floating point", ArchitectureTest::isFloating));

  @ArchTest
  static final ArchRule noFloatingPointInCalls =
      noClasses()
          .that()
          .resideInAnyPackage(EXACT)
          .should()
          .callMethodWhere(is(ArchitectureTest::computesFloating, "floating point is used"));

  private static DescribedPredicate<JavaCall<?>> is(
      Predicate<JavaCall<?>> test, String description) {
    return describe(description, test);
  }

  private static Predicate<JavaCall<?>> calls(Class<?> owner, String method) {
    return call ->
        call.getTargetOwner().isAssignableTo(owner) && call.getTarget().getName().equals(method);
  }

  private static boolean makesUnordered(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getTarget().getName();
    if (owner.isEquivalentTo(Map.class) || owner.isEquivalentTo(Set.class)) {
      return MAKERS.contains(name) && !call.getTarget().getRawParameterTypes().isEmpty();
    }
    return owner.isEquivalentTo(Collectors.class)
        && COLLECTORS.contains(name)
        && lacksMapFactory(call);
  }

  private static boolean lacksMapFactory(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .noneMatch(type -> type.isEquivalentTo(Supplier.class));
  }

  private static boolean computesFloating(JavaCall<?> call) {
    return isFloating(call.getTarget().getRawReturnType())
        || call.getTarget().getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating);
  }

  private static boolean isFloating(JavaClass type) {
    return type.isEquivalentTo(double.class)
        || type.isEquivalentTo(float.class)
        || type.isEquivalentTo(Double.class)
        || type.isEquivalentTo(Float.class);
  }
}
