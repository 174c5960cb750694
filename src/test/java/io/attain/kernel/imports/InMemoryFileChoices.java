package io.attain.kernel.imports;

import java.util.HashMap;
import java.util.Map;

/** What projects chose, in memory. */
public final class InMemoryFileChoices implements FileChoiceBook {

    private final Map<String, FileChoices> kept = new HashMap<>();

    @Override
    public FileChoices of(long projectId, String file) {
        return kept.getOrDefault(slot(projectId, file), FileChoices.NONE);
    }

    @Override
    public synchronized boolean put(long projectId, String file, FileChoices next) {
        boolean follows = of(projectId, file).version() == next.version() - 1;
        if (follows) {
            kept.put(slot(projectId, file), next);
        }
        return follows;
    }

    private static String slot(long projectId, String file) {
        return projectId + ":" + file;
    }
}
