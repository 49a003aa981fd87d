package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import coldwall.run.StudyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word and digit that the studies show and store, so that code can be moved without changing
 * any of them by mistake. Known only by their commands. A change on purpose is recorded anew.
 */
class GoldenTest {
  private static final String CASES =
      """
      compare                compare --cold 0,0.5,1.5,3,4.9,5,6
      compare-si             compare --length 10nm --hot 300K --cold 1K,40K,150K,290K
      compare-hot            compare --hot 20 --quantum wall-flux --cold 0.01,1,5,19
      compare-metropolis     compare --classical metropolis --quantum reset --gamma 2 --cold 1,2,4
      compare-monte-carlo    compare --method monte-carlo --collisions 20000 --seed 7 --cold 0,1,2.5,4
      compare-classical      compare --quantum none --cold 0.5,1.5,4
      compare-barrier        compare --quantum none --potential barrier --height 2 --cold 0,0.5,1.5,3,4
      compare-quantum        compare --classical none --quantum-cold metropolis --cold 0.5,1.5,4
      map                    map --hot-over-ground 1,5,12,40 --asymmetry 0.5,2
      map-si                 map --length 10nm --hot 300K --hot-over-ground 5,10,20 --asymmetry 1,2
      map-failing            map --baths reset,wall-force --hot-over-ground 2,20,5e6 --asymmetry 1,2
      profile                profile --positions 5
      profile-si             profile --length 10nm --hot 300K --cold 20K --positions 5
      profile-monte-carlo    profile --method monte-carlo --collisions 20000 --positions 5 --quantum none
      relax                  relax --temperature-log 0.5:8:5
      relax-si               relax --length 10nm --temperature-log 2K:870K:5
      relax-simulated        relax --temperature-log 0.5:8:5 --simulate 2 --particles 2000
      scale                  scale --length-log 1:100:5
      scale-si               scale --length-log 5nm:300nm:5 --hot 300K --cold 150K
      scale-failing          scale --length 1,2,4,8,4000 --quantum wall-force
      scale-monte-carlo      scale --method monte-carlo --collisions 20000 --length 1,2,4,8 --quantum none
      rectify                rectify --asymmetry 0.3,1,3 --cold 0.5,2,4.5
      rectify-si             rectify --length 10nm --hot 300K --cold 10K,150K --asymmetry 0.5,2
      twin                   twin --cold 0.5,1.5,4
      solve                  solve --model absorption-refrigerator
      artifact               artifact --layer 0.1,0.3,1 --lambda 0.3,30 --cold-over-hot 0.1,0.3,0.8
      correspondence         correspondence --hot-over-ground 5,20,50 --layers 0.1,0.3
      rectify-monte-carlo    rectify --method monte-carlo --collisions 20000 --asymmetry 1,3 --cold 1,4
      noise                  noise --window 1,10,40 --windows 2000
      noise-equilibrium      noise --hot 2 --cold 2 --window 1,10,40 --windows 2000
      trajectory             trajectory --steps 8
      trajectory-si          trajectory --steps 8 --length 10nm --hot 300K --cold 20K
      settle                 settle --time 0,0.3,1,3,10,30 --particles 2000
      settle-si              settle --length 10nm --hot 300K --cold 75K --start 4K --time-log 1e-13s:1e-11s:5 --particles 2000
      """;

  private static final String INTERRUPTED = "compare-interrupted";

  /** The last point's current is zero, and never known to two percent; four others are. */
  private static final String ENDLESS =
      "compare --method monte-carlo --precision 0.02 --cold 0,1,2,3,5 --threads 1 --out ";

  private static final int POINTS_BEFORE = 4;

  @TempDir private Path temporary;

  static Stream<List<String>> cases() {
    return CASES.lines().map(line -> List.of(line.split(" +", 2)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void study_saysAndLeavesWhatItDid(List<String> nameAndCommand) throws IOException {
    Path run = temporary.resolve("run");
    String command = nameAndCommand.get(1) + " --out " + run;
    Outcome outcome = CommandRunner.run(command.split(" ", -1));
    String terminal =
        "$ coldwall %s\n%s--- on stderr\n%s--- status %d\n"
            .formatted(command, outcome.out(), outcome.err(), outcome.status());
    new GoldenFolder(nameAndCommand.getFirst()).check(terminal, run);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void interruptedStudy_saysAndLeavesWhatItDid() throws IOException, InterruptedException {
    WatchedFolder run = new WatchedFolder(temporary.resolve("run"));
    Path said = temporary.resolve("said");
    ColdwallProcess coldwall = new ColdwallProcess(temporary);
    Process process = coldwall.start(said, (ENDLESS + run.path()).split(" ", -1));
    assertThat(WatchedFolder.await(process, () -> run.stored() == POINTS_BEFORE))
        .as(Files.readString(said))
        .isTrue();
    ColdwallProcess.signal("INT", process);
    assertThat(WatchedFolder.awaitEnd(process)).isEqualTo(StudyRun.INTERRUPTED);
    new GoldenFolder(INTERRUPTED).check(Files.readString(said, UTF_8), run.path());
  }

  @Test
  void goldenFolders_allBelongToACase() throws IOException {
    assertThat(GoldenFolder.names())
        .isSubsetOf(Stream.concat(Stream.of(INTERRUPTED), cases().map(List::getFirst)).toList());
  }
}
