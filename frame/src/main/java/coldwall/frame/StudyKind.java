package coldwall.frame;

import coldwall.settings.Setting;
import coldwall.settings.SpecText;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of study, as every front offers it.
 *
 * @param name of its command
 * @param summary what it answers, in a sentence or two
 * @param examples of its flags, without the command's name; the first, empty, is the default
 * @param settings its settings
 * @param reader from what was written to the study; throws {@link
 *     coldwall.input.InvalidInputException}
 */
public record StudyKind(
    String name,
    String summary,
    List<String> examples,
    List<Setting<?>> settings,
    Function<SpecText, Study> reader) {
  public StudyKind {
    examples = List.copyOf(examples);
    settings = List.copyOf(settings);
  }
}
