package coldwall.explorer;

import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.run.StudyRun;
import coldwall.store.OutputFile;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run that the page asks for, in the very folder that the command line would write it to. */
final class SavedRun implements StudyRun.Listener {
  private final List<String> notices = new ArrayList<>();

  private SavedRun() {}

  /** Runs it, or finds it; its folder is made from its identity alone. */
  static Map<String, Object> save(Study study, String command, ExplorerOptions options) {
    RunIdentity identity = RunIdentity.of(study, options.version());
    Path folder = options.runs().resolve(identity.folderName());
    SavedRun run = new SavedRun();
    int status =
        new StudyRun(study, folder, Provenance.of(identity, command), options.threads()).run(run);
    Map<String, Object> json = Json.map();
    json.put("folder", folder.toString());
    json.put("fingerprint", identity.fingerprint());
    json.put("status", status);
    json.put("notices", run.notices);
    return json;
  }

  @Override
  public void notice(String line) {
    notices.add(line);
  }

  @Override
  public void goesOn(int points, Path folder) {
    notices.add(points + " points were there already");
  }

  @Override
  public void isShownAgain() {
    notices.add("this run was there already");
  }

  @Override
  public Progress progress() {
    return Progress.silent();
  }

  @Override
  public void answer(String summary, OutputFile.Content document) {
    // The page shows its own.
  }

  @Override
  public void written(Path folder) {
    // It is in the answer.
  }
}
