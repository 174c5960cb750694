package io.attain.teams;

class InMemoryTeamsTest implements TeamsContract {

    @Override
    public Teams teams() {
        return new InMemoryTeams();
    }
}
