package io.attain.activity;

import io.attain.words.Label;
import java.util.Optional;

/** Steps of one kind that logs tick off besides key actions. Each kind is a component. */
@FunctionalInterface
public interface NamedSteps {

    /** The name of a code, nothing if the project never had such a step. */
    Optional<Label> find(long projectId, String code);
}
