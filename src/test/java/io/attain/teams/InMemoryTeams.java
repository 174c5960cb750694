package io.attain.teams;

import io.attain.kernel.NextVersions;

/** The teams of projects, kept in memory. */
public final class InMemoryTeams extends NextVersions<TeamTree> implements Teams {

    /** No project has teams yet. */
    public InMemoryTeams() {
        super(TeamTree.NONE);
    }
}
