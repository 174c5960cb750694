package io.attain.words;

import java.util.List;

/** The stages of set-up's own workflow of opportunities, which a project has until somebody changes them. */
@FunctionalInterface
public interface StandardStages {
    List<Stage> all();
}
