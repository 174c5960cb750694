package io.attain.activity;

import io.attain.words.Label;
import java.util.Optional;

/** What steps are called that a project has besides its key actions. */
@FunctionalInterface
public interface StepNames {

    /** The name of a code, nothing if the project never had such a step. */
    Optional<Label> find(long projectId, String code);
}
