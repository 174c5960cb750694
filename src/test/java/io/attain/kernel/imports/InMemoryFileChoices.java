package io.attain.kernel.imports;

import java.util.HashMap;
import java.util.Map;

/** What projects chose, in memory. */
public final class InMemoryFileChoices implements FileChoiceBook {

    private final Map<String, FileChoices> kept = new HashMap<>();

    @Override
    public FileChoices of(long projectId, String file) {
        return kept.getOrDefault(projectId + file, FileChoices.NONE);
    }

    @Override
    public boolean put(long projectId, String file, FileChoices next) {
        boolean follows = of(projectId, file).version() == next.version() - 1;
        if (follows) {
            kept.put(projectId + file, next);
        }
        return follows;
    }
}
