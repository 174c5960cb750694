package io.attain.teams;

import static io.attain.teams.TeamFixture.COMPANY;
import static io.attain.teams.TeamFixture.EAST;
import static io.attain.teams.TeamFixture.JULY;
import static io.attain.teams.TeamFixture.SOUTH;
import static io.attain.teams.TeamFixture.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamTreeTest {

    private static final Absences NOBODY = (person, day) -> false;
    private static final LocalDate JUNE = JULY.minusDays(1);

    @Test
    void whoMovesStaysWithTheFormerTeamUpToTheDayOfTheMove() {
        assertThat(company().teamOf("lily", JUNE)).contains(EAST);
        assertThat(company().teamOf("lily", JULY)).contains(SOUTH);
        assertThat(company().teamOf("ben", JULY)).isEmpty();
        assertThat(TeamTree.NONE.teamOf("lily", JULY)).isEmpty();
    }

    @Test
    void membersAreThoseOfTheDayWithThoseBelow() {
        assertThat(company().membersOf(EAST, JUNE)).containsExactlyInAnyOrder("tom", "lily", "anna");
        assertThat(company().membersOf(EAST, JULY)).containsExactlyInAnyOrder("tom", "anna");
        assertThat(company().membersOf(COMPANY, JULY)).containsExactlyInAnyOrder("tom", "lily", "anna");
    }

    @Test
    void aPersonIsManagedByTheTeamsManagerThenByThoseAbove() {
        assertThat(company().managersOf("lily", JUNE, NOBODY)).containsExactly("anna", "mei");
        assertThat(company().managersOf("lily", JULY, NOBODY)).containsExactly("hugo", "mei");
        assertThat(company().managersOf("anna", JULY, NOBODY)).containsExactly("mei");
        assertThat(company().managersOf("ben", JULY, NOBODY)).isEmpty();
    }

    @Test
    void theStandInCountsWhileTheManagerIsOnLeaveAndNotOnLeaveToo() {
        Absences anna = (person, day) -> person.equals("anna") && day.equals(JUNE);
        Absences both = (person, day) -> Set.of("anna", "tom").contains(person);

        assertThat(company().managersOf("lily", JUNE, anna)).containsExactly("tom", "mei");
        assertThat(company().managersOf("lily", JUNE.minusDays(1), anna)).containsExactly("anna", "mei");
        assertThat(company().managersOf("lily", JUNE, both)).containsExactly("anna", "mei");
        assertThat(company().managersOf("tom", JUNE, anna)).containsExactly("mei");
    }

    @Test
    void forAManagerOnLeaveActsTheStandInAndForAMemberWhoManagesThatOne() {
        Absences anna = (person, day) -> person.equals("anna");
        Absences three = (person, day) -> Set.of("anna", "tom", "lily").contains(person);

        assertThat(company().actingFor("anna", JUNE, anna)).contains("tom");
        assertThat(company().actingFor("anna", JUNE, three)).contains("mei");
        assertThat(company().actingFor("lily", JUNE, three))
                .as("anna is away, too")
                .contains("mei");
        assertThat(company().actingFor("lily", JULY, three)).contains("hugo");
        assertThat(company().actingFor("ben", JULY, three)).isEmpty();
    }

    @Test
    void whoLeadsATeamLeadsThoseBelowAlsoFromOnLeave() {
        Absences anna = (person, day) -> person.equals("anna");

        assertThat(company().ledBy("mei", JULY, NOBODY)).containsExactly(COMPANY, EAST, SOUTH);
        assertThat(company().ledBy("hugo", JULY, NOBODY)).containsExactly(SOUTH);
        assertThat(company().ledBy("tom", JULY, NOBODY)).isEmpty();
        assertThat(company().ledBy("tom", JULY, anna)).containsExactly(EAST);
        assertThat(company().ledBy("anna", JULY, anna)).containsExactly(EAST);
    }

    @Test
    void figuresOfDaysAreForWhoLeadsATeamOfThoseDays() {
        Period june = new Period(JULY.minusMonths(1), JULY);
        Period july = new Period(JULY, JULY.plusMonths(1));
        Period both = new Period(JUNE, JULY.plusDays(1));

        assertThat(company().leads("anna", JULY, NOBODY, "lily", june)).isTrue();
        assertThat(company().leads("anna", JULY, NOBODY, "lily", july)).isFalse();
        assertThat(company().leads("hugo", JULY, NOBODY, "lily", both)).isTrue();
        assertThat(company().leads("mei", JULY, NOBODY, "hugo", july)).isTrue();
        assertThat(company().leads("anna", JULY, NOBODY, "hugo", july)).isFalse();
        assertThat(company().leads("mei", JULY, NOBODY, "ben", july)).isFalse();
        assertThat(company().isOutside("ben", july)).isTrue();
        assertThat(company().isOutside("lily", july)).isFalse();
    }
}
