package io.attain.teams.app;

import static io.attain.teams.TeamFixture.JULY;
import static io.attain.teams.TeamFixture.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.teams.InMemoryTeams;
import org.junit.jupiter.api.Test;

class LeadingTeamsTest {

    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final LeadingTeams leading = new LeadingTeams(teams, calendars);

    @Test
    void withoutTeamsEveryManagerHearsOfEverybody() {
        assertThat(leading.hearsOf(manager("hugo"), 1, "tom", JULY)).isTrue();
        assertThat(leading.hearsOf(rep("ben"), 1, "tom", JULY)).isFalse();
        assertThat(leading.managersOf(1, "tom", JULY)).isEmpty();
    }

    @Test
    void ofAMemberHearThoseWhoLeadTheTeamAndThoseAbove() {
        teams.save(1, company());

        assertThat(leading.hearsOf(manager("anna"), 1, "tom", JULY)).isTrue();
        assertThat(leading.hearsOf(manager("mei"), 1, "tom", JULY)).isTrue();
        assertThat(leading.hearsOf(manager("hugo"), 1, "tom", JULY)).isFalse();
        assertThat(leading.hearsOf(manager("hugo"), 1, "ben", JULY))
                .as("who is in no team")
                .isTrue();
    }

    @Test
    void theCalendarSaysWhenTheStandInCounts() {
        teams.save(1, company());
        calendars.change(1, calendar -> calendar.withLeave("anna", new Period(JULY, JULY.plusDays(7))));

        assertThat(leading.managersOf(1, "anna", JULY)).containsExactly("tom", "mei");
        assertThat(leading.actedFor(1, "tom", JULY)).containsExactly("anna");
        assertThat(leading.actedFor(1, "mei", JULY)).isEmpty();
        assertThat(leading.actedFor(1, "tom", JULY.plusDays(7))).isEmpty();
        assertThat(leading.hearsOf(rep("tom"), 1, "anna", JULY)).isTrue();
        assertThat(leading.hearsOf(rep("tom"), 1, "anna", JULY.plusDays(7))).isFalse();
        assertThat(leading.hearsOf(manager("anna"), 1, "tom", JULY))
                .as("from on leave")
                .isTrue();
    }

    private static Caller manager(String key) {
        return new Caller(key, true, true);
    }

    private static Caller rep(String key) {
        return new Caller(key, true, false);
    }
}
