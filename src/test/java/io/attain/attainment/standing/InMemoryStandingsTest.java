package io.attain.attainment.standing;

class InMemoryStandingsTest implements StandingsContract {

    private final Standings standings = new InMemoryStandings();

    @Override
    public Standings standings() {
        return standings;
    }
}
