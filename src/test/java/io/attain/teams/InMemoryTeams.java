package io.attain.teams;

import java.util.HashMap;
import java.util.Map;

/** The teams of projects, kept in memory. */
public final class InMemoryTeams implements Teams {

    private final Map<Long, TeamTree> kept = new HashMap<>();

    @Override
    public TeamTree of(long projectId) {
        return kept.getOrDefault(projectId, TeamTree.NONE);
    }

    @Override
    public boolean save(long projectId, TeamTree teams) {
        if (of(projectId).version() != teams.version() - 1) {
            return false;
        }
        kept.put(projectId, teams);
        return true;
    }
}
