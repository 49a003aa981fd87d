package coldwall.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** One more room at the end of the house, as the command line is. */
class SparkArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("coldwall");

  @Test
  void nothing_dependsOnSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackage("coldwall.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("coldwall.spark..", "org.apache..", "scala..")
        .check(CLASSES);
  }

  @Test
  void spark_knowsRunsAndStudies_butNoPhysics() {
    classes()
        .that()
        .resideInAPackage("coldwall.spark..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "coldwall.spark..",
            "coldwall.run",
            "coldwall.frame",
            "coldwall.settings",
            "coldwall.input",
            "coldwall.units",
            "coldwall.watch",
            "coldwall.study",
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.apache.parquet..",
            "scala..",
            "org.jspecify..",
            "java..")
        .check(CLASSES);
  }
}
