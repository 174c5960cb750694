package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National Day of 2027 ends on 7 October, Saturday the 9th is worked; Lily joins on the 6th, is away on the 8th and for half of the 13th. */
class ExpectationsTest {

    private static final ProjectCalendar CALENDAR = ProjectCalendar.STANDARD
            .with(List.of(
                    new SpecialDay(october(7), SpecialDay.Kind.HOLIDAY, "国庆节"),
                    new SpecialDay(october(9), SpecialDay.Kind.MAKE_UP, "国庆节")))
            .withLeave("lily", new Period(october(8), october(9)))
            .withLeave("lily", new Period(october(13), october(14)), Leave.Part.AFTERNOON);
    private static final TeamTree TEAMS = new TeamTree(
            1,
            List.of(new Team(
                    1,
                    null,
                    new Label("East", ""),
                    "mei",
                    null,
                    List.of(
                            new Member("lily", new Period(october(6), october(30))),
                            new Member("tom", new Period(october(1), october(5))),
                            new Member("tom", new Period(october(11), october(13))),
                            new Member("mei", new Period(october(1), october(2)))))));

    @ParameterizedTest
    @CsvSource({
        "lily, 5, NOT_JOINED",
        "lily, 6, WORKDAY",
        "lily, 7, HOLIDAY",
        "lily, 8, LEAVE",
        "lily, 9, MAKE_UP",
        "lily, 10, WEEKEND",
        "lily, 13, HALF",
        "tom, 4, WORKDAY",
        "tom, 5, LEFT",
        "tom, 11, WORKDAY",
        "tom, 13, LEFT",
        "mei, 13, WORKDAY", // who manages a team belongs to it
        "nobody, 13, WORKDAY", // as in a project without teams
        "boss, 13, KEEPS_NONE", // no sales rep
        "boss, 7, HOLIDAY",
        "boss, 10, WEEKEND"
    })
    void aLogIsExpectedOfWhoWorksThen(String person, int day, Expectation expected) {
        assertThat(new Expectations(CALENDAR, TEAMS, each -> !each.equals("boss")).of(person, october(day)))
                .isEqualTo(expected);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2027, 10, day);
    }
}
