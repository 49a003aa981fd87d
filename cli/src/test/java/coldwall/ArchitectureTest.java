package coldwall;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.classical.ClassicalSolver;
import coldwall.quantum.population.QuantumSolver;
import coldwall.system.ClassicalWall;
import coldwall.system.QuantumWall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house: which room may see which, and how full a room may be. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("coldwall");

  private static final Path ROOT = Path.of("..");

  /** Beyond that a stranger no longer finds a class from its folder's name. */
  private static final int MOST_IN_A_STUDY = 8;

  private static final int MOST_IN_A_PACKAGE = 30;

  @Test
  void arrows_pointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("coldwall..")
        .layer("core")
        .definedBy(
            "coldwall.input..",
            "coldwall.system..",
            "coldwall.units..",
            "coldwall.solver..",
            "coldwall.watch..")
        .layer("linalg")
        .definedBy("coldwall.linalg..")
        .layer("classical")
        .definedBy("coldwall.classical..")
        .layer("quantum")
        .definedBy("coldwall.quantum..")
        .layer("frame")
        .definedBy("coldwall.frame..", "coldwall.settings..", "coldwall.chart..")
        .layer("study")
        .definedBy("coldwall.study..")
        .layer("store")
        .definedBy("coldwall.store..")
        .layer("report")
        .definedBy("coldwall.report..")
        .layer("run")
        .definedBy("coldwall.run..")
        .layer("explorer")
        .definedBy("coldwall.explorer..")
        .layer("cli")
        .definedBy("coldwall.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("explorer")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("explorer", "cli")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("run", "explorer", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("run", "cli")
        .whereLayer("study")
        .mayOnlyBeAccessedByLayers("explorer", "cli")
        .whereLayer("frame")
        .mayOnlyBeAccessedByLayers("study", "store", "report", "run", "explorer", "cli")
        .whereLayer("linalg")
        .mayOnlyBeAccessedByLayers("classical", "quantum")
        .whereLayer("classical")
        .mayOnlyBeAccessedByLayers("study")
        .whereLayer("quantum")
        .mayOnlyBeAccessedByLayers("study")
        .check(CLASSES);
  }

  /** It comes from outside, by its service; its own tests hold the other half of this. */
  @Test
  void nothing_dependsOnSpark() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("coldwall.spark..", "org.apache.spark..", "scala..")
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("coldwall.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void frame_knowsNoPhysics() {
    noClasses()
        .that()
        .resideInAnyPackage("coldwall.frame..", "coldwall.settings..", "coldwall.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("coldwall.system..", "coldwall.solver..")
        .check(CLASSES);
  }

  @Test
  void studies_doNotSeeEachOther() {
    slices()
        .matching("coldwall.study.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAnyPackage("coldwall.study.."),
            resideInAnyPackage(
                "coldwall.study.input", "coldwall.study.curve", "coldwall.study.soft"))
        .check(CLASSES);
  }

  @Test
  void folders_areNotTooFull() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(found -> !found.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));
    sizes.forEach((folder, size) -> {
      boolean isStudy =
          folder.matches("coldwall\\.study\\.\\w+") && !folder.matches(".*\\.(input|curve|soft)");
      int most = isStudy ? MOST_IN_A_STUDY : MOST_IN_A_PACKAGE;
      assertThat(size).as("classes in %s", folder).isLessThanOrEqualTo(most);
    });
  }

  /** {@link Math} may round these differently on every processor; see decision 016. */
  @Test
  void functions_areTheSameOnEveryMachine() {
    noClasses()
        .that()
        .resideInAPackage("coldwall..")
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Math.class)))
                .and(target(nameMatching("exp|expm1|log.*|pow|cbrt|hypot|a?(sin|cos|tan)[h2]?"))))
        .check(CLASSES);
  }

  @Test
  void charts_areDrawnByFiguresOnly() {
    noClasses()
        .that()
        .resideInAPackage("coldwall.study..")
        .and()
        .haveSimpleNameNotEndingWith("Figure")
        .and()
        .haveSimpleNameNotEndingWith("Report")
        .and()
        .doNotHaveSimpleName("Roles")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("coldwall\\.chart\\.(Axis|Chart|ColourMap|Panel).*")
        .check(CLASSES);
  }

  /** Who names a method in the open decides how a junction is solved, or checks that it can be. */
  @Test
  void solvers_areNamedByInputClaimsAndEngines() {
    classes()
        .that()
        .areAssignableTo(ClassicalSolver.class)
        .or()
        .areAssignableTo(QuantumSolver.class)
        .and()
        .areNotInterfaces()
        .should()
        .onlyHaveDependentClassesThat(
            resideInAnyPackage("coldwall.study.input", "coldwall.classical..", "coldwall.quantum..")
                .or(simpleNameEndingWith("Claims"))
                .or(simpleNameEndingWith("Claims$Case")))
        .check(CLASSES);
  }

  @Test
  void everyLaw_standsInItsList() {
    assertThat(ClassicalWall.laws())
        .hasSameSizeAs(ClassicalWall.class.getPermittedSubclasses())
        .extracting("name")
        .doesNotHaveDuplicates();
    assertThat(QuantumWall.laws())
        .hasSameSizeAs(QuantumWall.class.getPermittedSubclasses())
        .extracting("name")
        .doesNotHaveDuplicates();
  }

  /** How a front calls a thing is the front's affair. */
  @Test
  void textsOfStudies_nameNoFlagAndNoFile() throws IOException {
    Pattern flagOrFile =
        Pattern.compile(
            "\"[^\"\n]*(?<![\\w-])--[a-z][a-z-]+|\"[^\"\n]*\\b(run\\.json|figure\\.svg)");
    for (Path room : List.of(ROOT.resolve("frame"), ROOT.resolve("study"))) {
      for (Path file : sources(room)) {
        List<String> named =
            Files.readString(file)
                .lines()
                .filter(line -> flagOrFile.matcher(line).find())
                // The examples of a study are flags, and a flag is made in one place.
                .filter(line -> !line.strip().matches("\"--[a-z].*\",?\\)?,?"))
                .filter(line -> !line.contains("\"--\" +"))
                .filter(line -> !file.endsWith("SpecText.java"))
                .toList();
        assertThat(named).as("flags and files named in %s", file).isEmpty();
      }
    }
  }

  private static List<Path> sources(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
