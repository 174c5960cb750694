package io.attain.activity;

import io.attain.words.Label;
import io.attain.words.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** What steps are called that a project has besides its key actions. */
@FunctionalInterface
public interface StepNames {

    /** The name of a code, nothing if the project never had such a step. */
    Optional<Label> find(long projectId, String code);

    /** What somebody did is called, a key action or a step; the code of what has no name any more. */
    default String called(DailyLog.Tick tick, long projectId, Vocabulary spoken, Locale language) {
        return tick.action()
                .map(spoken::labelOf)
                .or(() -> find(projectId, tick.code()))
                .map(label -> label.in(language))
                .orElse(tick.code());
    }
}
