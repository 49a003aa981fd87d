package coldwall.study.twin;

import coldwall.chart.Report;
import coldwall.frame.CellState;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Resolved;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.study.input.BoxSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The same Hamiltonian, solved both ways: a particle in a box between two baths that it feels
 * within layers, by the Kramers equation and by a quantum master equation, with what says how far
 * each can be trusted.
 */
public final class Twin implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "twin",
          "Solves one Hamiltonian with soft contacts classically and quantum-mechanically, and says"
              + " which of the two freezes.",
          List.of(
              "",
              "--lambda 0.3",
              "--cold-log 0.1:4.5:8 --langevin 2000000",
              "--lambda-hot 3 --lambda-cold 1 --layer 0.2",
              "--lambda 0.3 --equation redfield",
              "--potential barrier --height 2 --cold 1,2,3",
              "--length 10nm --hot 218K --cold 10K:200K:6"),
          TwinSettings.ALL,
          Twin::of);

  private final TwinSettings asked;
  private final Resolved settings;
  private final Map<Equation, Part<TwinPoint>> parts;

  private Twin(SettingsReader reader) {
    this.asked = TwinSettings.of(reader);
    this.settings = BoxSettings.resolved(reader);
    this.parts = new EnumMap<>(Equation.class);
    Equation.of(asked).forEach(equation -> parts.put(equation, equation.part(asked)));
  }

  /** The study that this text describes, defaults filled in. */
  static Twin of(SpecText text) {
    return new Twin(new SettingsReader(TwinSettings.ALL, text));
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  @Override
  public Stage points() {
    return Stage.of(
        "points",
        Sweep.over(Sweep.Axis.of("cold_temperature", asked.cold().naturals())),
        List.copyOf(parts.values()));
  }

  @Override
  public Findings findings(Rows rows) {
    Map<Equation, List<TwinPoint>> curves = new EnumMap<>(Equation.class);
    Map<Equation, List<CellState>> states = new EnumMap<>(Equation.class);
    parts.forEach((equation, part) -> {
      curves.put(equation, rows.points().byPoint(part));
      states.put(equation, rows.points().states(part));
    });
    TwinResult result = new TwinResult(asked, curves, states, rows.isComplete(), settings.units());
    TwinFields fields = new TwinFields(result);
    TwinText text = new TwinText(result);
    return Findings.of(
        rows,
        new Report(
            "Coldwall: one Hamiltonian, two mechanics",
            text.headline(),
            text.paragraphs(),
            fields.table(9),
            new TwinFigure(result).figure(),
            List.of(fields.table(result.size()), fields.validity())),
        fields.document(),
        fields.columns(rows.points()));
  }
}
