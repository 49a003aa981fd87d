package coldwall.spec;

import org.junit.jupiter.api.Test;

class SpecTemplateTest {
  @Test
  void show() {
    System.out.println(SpecTemplate.of("compare", "Solves one junction classically and quantum-mechanically over a range of cold temperatures, and says whether the classical prediction can be trusted.", Keys.COMPARE));
    System.out.println(SpecSchema.ofStudy("compare", "Solves", Keys.COMPARE));
  }
}
