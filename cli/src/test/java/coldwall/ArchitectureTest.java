package coldwall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.Test;

/** Holds the arrows: core, then linear algebra and solvers, then studies, then what shows and keeps them. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("coldwall");

  @Test
  void arrows_pointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("coldwall..")
        .layer("core")
        .definedBy("coldwall.system..", "coldwall.units..", "coldwall.solver..")
        .layer("linalg")
        .definedBy("coldwall.linalg..")
        .layer("classical")
        .definedBy("coldwall.classical..")
        .layer("quantum")
        .definedBy("coldwall.quantum..")
        .layer("study")
        .definedBy("coldwall.spec..", "coldwall.study..", "coldwall.chart..")
        .layer("store")
        .definedBy("coldwall.store..")
        .layer("report")
        .definedBy("coldwall.report..")
        .layer("cli")
        .definedBy("coldwall.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("study")
        .mayOnlyBeAccessedByLayers("store", "report", "cli")
        .whereLayer("linalg")
        .mayOnlyBeAccessedByLayers("classical", "quantum")
        .whereLayer("classical")
        .mayOnlyBeAccessedByLayers("study")
        .whereLayer("quantum")
        .mayOnlyBeAccessedByLayers("study")
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("coldwall.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void solversAndStudies_doNotPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackage("coldwall.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void charts_knowNothingOfPixels() {
    noClasses()
        .that()
        .resideOutsideOfPackage("coldwall.report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..")
        .check(CLASSES);
  }

  /** A machine's fonts differ, and some machines have none. */
  @Test
  void figures_askTheMachineForNoFonts() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt.font..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Font.class, FontMetrics.class, GraphicsEnvironment.class)
        .check(CLASSES);
  }
}
