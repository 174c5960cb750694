package io.attain.activity.web;

import static io.attain.activity.web.LogsRest.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.RestInProcess.Answer;
import io.attain.activity.ClosedDay;
import io.attain.activity.DailyLog;
import io.attain.activity.Expectation;
import io.attain.activity.PersonDay;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily leads the sales and looks whose logs are missing; it is Monday the 23rd. */
class MissingLogsOverRestTest {

    @AutoClose
    private final LogsRest site = new LogsRest();

    /** Five people, Friday a holiday, one joins on Wednesday, one is away for two days: 14 of 16 logs, one of them late. */
    @Test
    void missingLogsAreThoseThatWereExpected() {
        site.selling = List.of("wang", "li", "zhao", "sun", "qian");
        site.calendars.change(
                1, calendar -> calendar.with(List.of(new SpecialDay(day(13), SpecialDay.Kind.HOLIDAY, "Feast")))
                        .withLeave("sun", Period.ofInclusive(day(10), day(11))));
        Member late = new Member("qian", new Period(day(11), day(30)));
        site.teams.save(1, team(1, late));
        List.of("wang", "li", "zhao").forEach(person -> site.written(handedIn(person, 9, 9)));
        List.of("wang", "li", "zhao").forEach(person -> site.written(handedIn(person, 10, 10)));
        List.of("wang", "li", "zhao", "qian").forEach(person -> site.written(handedIn(person, 11, 11)));
        List.of("wang", "li", "sun").forEach(person -> site.written(handedIn(person, 12, 12)));
        site.written(handedIn("zhao", 12, 18));

        Answer week = site.rest.get("team-day/missing?projectKey=SALES&from=2026-11-09&to=2026-11-13");

        assertThat(week.json().path("rate").toString())
                .as("87.5 % handed in, 81.25 % on time")
                .isEqualTo("{\"expected\":16,\"handedIn\":14,\"onTime\":13}");
        assertThat(week.json().path("people"))
                .extracting(each -> each.at("/person/key").asText(), each -> each.path("days")
                        .findValuesAsText("date"))
                .containsExactlyInAnyOrder(tuple("qian", List.of("2026-11-12")), tuple("sun", List.of("2026-11-09")));
    }

    @Test
    void leaveThatIsEnteredLaterExcusesAMissingLog() {
        String asked = "team-day/missing?projectKey=SALES&from=2026-11-19&to=2026-11-19";
        site.selling = List.of("wang");
        assertThat(site.rest.get(asked).json().findValuesAsText("date")).containsExactly("2026-11-19");

        site.calendars.change(1, calendar -> calendar.withLeave("wang", new Period(day(19), day(20))));

        assertThat(site.rest.get(asked).json().findValuesAsText("date")).isEmpty();
        assertThat(site.rest.get(asked).json().at("/rate/expected").asInt()).isZero();
    }

    @Test
    void whatWasBelievedWhenADayWasClosedStandsBesideWhatIsKnownNow() {
        String asked = "team-day/missing?projectKey=SALES&from=2026-11-16&to=2026-11-19";
        site.selling = List.of("wang");
        site.written(handedIn("wang", 16, 16));
        assertThat(site.night())
                .as("from October 23 to November 19, without weekends")
                .isEqualTo(20);
        assertThat(site.night()).as("once").isZero();

        site.calendars.change(1, calendar -> calendar.withLeave("wang", new Period(day(19), day(20))));
        site.written(handedIn("wang", 18, 23));

        Answer now = site.rest.get(asked);
        assertThat(now.json().path("rate").toString()).isEqualTo("{\"expected\":3,\"handedIn\":2,\"onTime\":1}");
        assertThat(now.json().path("closed").toString()).isEqualTo("{\"expected\":4,\"handedIn\":1,\"onTime\":1}");
        assertThat(now.json().at("/people/0/corrected").toString())
                .isEqualTo(
                        "[{\"date\":\"2026-11-18\",\"then\":\"missing\",\"thenWhy\":\"workday\",\"now\":\"logged\",\"nowWhy\":\"workday\"},"
                                + "{\"date\":\"2026-11-19\",\"then\":\"missing\",\"thenWhy\":\"workday\",\"now\":\"leave\",\"nowWhy\":\"leave\"}]");
        assertThat(site.teamDay(19).json().at("/people/0/closedAs").asText()).isEqualTo("missing");
        assertThat(site.teamDay(19).json().at("/people/0/closedWhy").asText()).isEqualTo("workday");
        assertThat(site.teamDay(17).json().at("/people/0/closedAs").isNull()).isTrue();
        assertThat(site.teamDay(17).json().at("/people/0/closedWhy").isNull()).isTrue();
    }

    @Test
    void theLastDayBeforeALongLeaveIsClosedOnceTheLeaveIsOver() {
        site.selling = List.of("wang", "li");
        LocalDate last = LocalDate.of(2026, 10, 19);
        site.calendars.change(1, calendar -> calendar.withLeave("wang", Period.ofInclusive(last.plusDays(1), day(19))));

        site.night();

        assertThat(site.closed.of(1, null, Period.ofInclusive(last.minusDays(3), last)))
                .containsExactly(new ClosedDay("wang", last, Expectation.WORKDAY, PersonDay.State.MISSING));
        assertThat(site.night()).as("once").isZero();
    }

    @Test
    void whoJoinsByAnEarlierDateIsMissingNowAndWasNotExpectedThen() {
        site.selling = List.of("wang");
        site.teams.save(1, team(1, new Member("wang", new Period(day(18), day(30)))));
        site.night();

        site.teams.save(1, team(2, new Member("wang", new Period(day(17), day(30)))));

        assertThat(site.rest
                        .get("team-day/missing?projectKey=SALES&from=2026-11-16&to=2026-11-17")
                        .json()
                        .at("/people/0/corrected")
                        .toString())
                .isEqualTo(
                        "[{\"date\":\"2026-11-17\",\"then\":\"off\",\"thenWhy\":\"notJoined\",\"now\":\"missing\",\"nowWhy\":\"workday\"}]");
    }

    private static TeamTree team(int version, Member member) {
        return new TeamTree(version, List.of(new Team(1, null, new Label("All", ""), "lily", null, List.of(member))));
    }

    @Test
    void atMostAMonthIsAskedAboutAtOnce() {
        String asked = "team-day/missing?projectKey=SALES&from=%s&to=%s";
        assertThat(site.rest.get(asked.formatted("2026-10-01", "2026-10-31")).status())
                .isEqualTo(200);
        assertThat(site.rest.get(asked.formatted("2026-10-01", "2026-11-01")).status())
                .isEqualTo(400);
        assertThat(site.rest.get(asked.formatted("2026-10-02", "2026-10-01")).status())
                .isEqualTo(400);
        assertThat(site.rest.get(asked.formatted("soon", "2026-10-01")).status())
                .isEqualTo(400);
    }

    /** A log that was handed in on a day. */
    private static DailyLog handedIn(String person, int day, int writtenOn) {
        return new DailyLog(
                1,
                person,
                day(day),
                DailyLog.Content.empty(),
                true,
                Instant.parse("2026-11-%02dT09:00:00Z".formatted(writtenOn)));
    }
}
