package io.attain.teams;

import io.attain.kernel.NextVersions;

/** The teams of projects, kept in memory. */
public final class InMemoryTeams implements Teams {

    private final NextVersions<TeamTree> kept = new NextVersions<>(TeamTree.NONE);

    @Override
    public TeamTree of(long projectId) {
        return kept.of(projectId);
    }

    @Override
    public boolean save(long projectId, TeamTree teams) {
        return kept.save(projectId, teams);
    }
}
