package io.attain.teams;

class InMemoryTeamsTest extends TeamsContract {

    @Override
    protected Teams teams() {
        return new InMemoryTeams();
    }
}
