package bidfair.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What measures knows what a measurement is, and nothing of who asks for it or writes it down. */
class ArchitectureTest {
  private static final String ROOT = "bidfair.benchmark";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(written -> !written.contains("/jmh_generated/"))
          .importPackages(ROOT);

  @Test
  void nobodyKnowsTheCommand() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".cli")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandKnowsTheReport() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".report")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".report")
        .check(CLASSES);
  }

  @Test
  void whatAMeasurementIsDependsOnNone() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".measure", ROOT + ".machine")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".report", ROOT + ".rivals", "bidfair.server..", "bidfair.engine..")
        .check(CLASSES);
  }

  @Test
  void allPackagesAreNullMarked() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .contains(ROOT + ".measure", ROOT + ".report");
  }
}
