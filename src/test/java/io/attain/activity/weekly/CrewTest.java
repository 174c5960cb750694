package io.attain.activity.weekly;

import static io.attain.teams.TeamFixture.COMPANY;
import static io.attain.teams.TeamFixture.EAST;
import static io.attain.teams.TeamFixture.JULY;
import static io.attain.teams.TeamFixture.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.teams.TeamFixture;
import org.junit.jupiter.api.Test;

/** Lily moves from the east to the south on 1 July. */
class CrewTest {

    private final Crew east = Crew.of(TeamFixture.company(), EAST);
    private final Crew south = Crew.of(TeamFixture.company(), SOUTH);

    @Test
    void whatWasBeforeAMoveStaysWithTheTeamOfThen() {
        assertThat(east.has("lily", JULY.minusDays(1))).isTrue();
        assertThat(east.has("lily", JULY)).isFalse();
        assertThat(south.has("lily", JULY.minusDays(1))).isFalse();
        assertThat(south.has("lily", JULY)).isTrue();
        assertThat(south.hasAny("lily", new Period(JULY.minusDays(3), JULY))).isFalse();
        assertThat(south.hasAny("lily", new Period(JULY.minusDays(3), JULY.plusDays(1))))
                .isTrue();
    }

    @Test
    void theTeamsBelowAndWhoManagesThemBelongToATeam() {
        Crew company = Crew.of(TeamFixture.company(), COMPANY);
        assertThat(company.has("lily", JULY)).isTrue();
        assertThat(company.has("mei", JULY)).isTrue();
        assertThat(company.has("hugo", JULY)).isTrue();
        assertThat(east.has("mei", JULY)).isFalse();
        assertThat(company.has("nobody", JULY)).isFalse();
        assertThat(east.people()).contains("lily").doesNotContain("hugo");
        assertThat(Crew.ALL.people()).isNull();
    }
}
