package bidfair.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Which room of the server may know what (docs/architecture). */
@AnalyzeClasses(packages = "bidfair", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] SQL = {
    "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb.."
  };

  @ArchTest
  static final ArchRule theEngineDoesNotKnowTheServer =
      noClasses()
          .that()
          .resideInAPackage("bidfair.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("bidfair.server..");

  @ArchTest
  static final ArchRule onlyTheNetKnowsNetty =
      noClasses()
          .that()
          .resideInAPackage("bidfair.server..")
          .and()
          .resideOutsideOfPackages("bidfair.server", "bidfair.server.net..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.netty..");

  @ArchTest
  static final ArchRule rulesAndRoomsKnowNoSql =
      noClasses()
          .that()
          .resideInAnyPackage(
              "bidfair.engine..",
              "bidfair.server.lab..",
              "bidfair.server.view..",
              "bidfair.server.net..",
              "bidfair.server.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SQL);

  @ArchTest
  static final ArchRule theNetDoesNotKnowTheRules =
      noClasses()
          .that()
          .resideInAPackage("bidfair.server.net..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("bidfair.engine.rules..", "bidfair.engine.books..");

  @ArchTest
  static final ArchRule accessDoesNotKnowTheGame =
      noClasses()
          .that()
          .resideInAPackage("bidfair.server.access..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("bidfair.engine.game..", "bidfair.engine.rules..");

  @ArchTest
  static final ArchRule roomsDoNotKnowEachOtherInCircles =
      slices().matching("bidfair.server.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCommandsEndTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackages("bidfair.server", "bidfair.server.cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(resideInANullMarkedPackage());

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package marked @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
      }
    };
  }
}
