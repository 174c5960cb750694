package io.attain.words.web;

import io.attain.words.CountingWatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is told that a project is to be counted anew, after one who fails: that disturbs neither who changes something nor the
 * others.
 *
 * @param projects that were counted anew
 */
record Recounting(List<Long> projects) {

    Recounting() {
        this(new ArrayList<>());
    }

    List<CountingWatcher> watchers() {
        return List.of(
                project -> {
                    throw new IllegalStateException("cannot count " + project);
                },
                projects::add);
    }
}
