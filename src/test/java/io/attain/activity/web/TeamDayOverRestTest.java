package io.attain.activity.web;

import static io.attain.activity.web.LogsRest.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily leads the sales and reads what Wang did; it is Monday the 23rd. */
class TeamDayOverRestTest {

    @AutoClose
    private final LogsRest site = new LogsRest();

    @Test
    void whatWasHandedInIsReadAndWhoIsMissingOrAwayIsNamed() {
        site.written(wang(20, true));
        site.calendars.change(1, calendar -> calendar.withLeave("wang", new Period(day(19), day(20))));

        Answer friday = site.teamDay(20);
        assertThat(friday.status()).isEqualTo(200);
        assertThat(friday.json().path("people"))
                .extracting(each -> each.at("/person/name").asText(), each -> each.path("state")
                        .asText())
                .containsExactly(tuple("Lily", "pending"), tuple("Wang", "logged"));
        assertThat(friday.json().at("/people/1/counts/0/count").asInt()).isEqualTo(11);
        assertThat(friday.json().at("/people/1/problems/0/tag").asText()).isEqualTo("Price");
        assertThat(friday.json().at("/people/1/support").asText()).isEqualTo("samples");
        assertThat(friday.json().at("/people/1/enteredAt").asText()).isEqualTo("2026-11-20T09:00:00Z");

        assertThat(states(19)).containsExactly("missing", "leave");
        assertThat(states(21)).containsExactly("off", "off");
    }

    @Test
    void howeverManyLogsThereAreTheirIssuesAndTargetsAreAskedForOnce() {
        site.written(touching("lily", 7));
        site.written(touching("wang", 8));

        site.teamDay(20);

        verify(site.issues).about(any(), argThat(subjects -> subjects.size() == 2));
        verifyNoMoreInteractions(site.issues);
        verify(site.nodes).treesOf(1);
    }

    @Test
    void aFreeDayIsCalledByItsNameAndLeadsToTheDayBefore() {
        site.calendars.change(
                1, calendar -> calendar.with(List.of(new SpecialDay(day(20), SpecialDay.Kind.HOLIDAY, "Feast"))));

        Answer holiday = site.teamDay(20);
        assertThat(holiday.json().path("worked").asBoolean()).isFalse();
        assertThat(holiday.json().path("name").asText()).isEqualTo("Feast");
        assertThat(holiday.json().path("before").asText()).isEqualTo("2026-11-19");

        Answer sunday = site.teamDay(22);
        assertThat(sunday.json().path("worked").asBoolean()).isFalse();
        assertThat(sunday.json().path("name").isNull()).isTrue();
        assertThat(sunday.json().path("before").asText()).isEqualTo("2026-11-19");

        assertThat(site.teamDay(23).json().path("worked").asBoolean()).isTrue();
    }

    @Test
    void aDraftIsItsWritersOwn() {
        site.written(wang(23, false));

        Answer monday = site.teamDay(23);
        assertThat(monday.json().at("/people/1/state").asText()).isEqualTo("pending");
        assertThat(monday.json().at("/people/1/support").asText()).isEmpty();
        assertThat(monday.json().at("/people/1/counts/0/count").asInt()).isZero();
    }

    @Test
    void aLockedLogIsWrittenOnceItIsReopened() {
        assertThat(site.put("2026-11-19", true, 12).status()).isEqualTo(409);
        assertThat(locked(19)).containsExactly(true, true);

        Answer reopened = reopen("lily", "2026-11-18", "2026-11-19", "2026-11-24", "was ill");

        assertThat(reopened.status()).isEqualTo(200);
        assertThat(reopened.json().at("/by/name").asText()).isEqualTo("Lily");
        assertThat(reopened.json().at("/by/key").asText()).isNotEmpty();
        assertThat(reopened.json().at("/until").asText()).isEqualTo("2026-11-24");
        assertThat(reopened.json().at("/reason").asText()).isEqualTo("was ill");
        assertThat(locked(19)).containsExactly(false, true);
        Answer own = site.rest.get("logs/2026-11-19?projectKey=SALES");
        assertThat(own.json().path("editable").asBoolean()).isTrue();
        assertThat(own.json().at("/reopened/reason").asText()).isEqualTo("was ill");
        assertThat(own.json().path("unfinished").asText()).isEqualTo("2026-11-18");
        assertThat(site.put("2026-11-19", true, 12).status()).isEqualTo(200);
        assertThat(site.put("2026-11-17", true, 12).status()).isEqualTo(409);
    }

    @Test
    void whatIsWrongWithAReopeningIsToldAllAtOnce() {
        Answer answer = reopen("wang", "2026-11-24", "2026-11-24", "2026-11-22", " ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("from", "until", "reason");
        assertThat(reopen("wang", "2026-10-01", "2026-11-19", "2027-11-22", "x")
                        .json()
                        .path("errors"))
                .extracting(each -> each.path("field").asText())
                .containsExactly("from", "until");
        assertThat(reopen("wang", "soon", "2026-11-19", "2026-11-24", "x").status())
                .isEqualTo(400);
        assertThat(site.reopenings.of(1, "wang", day(1))).isEmpty();
    }

    @Test
    void onlyWhoLeadsSomebodyReadsAndReopens() {
        assertThat(reopen("nobody", "2026-11-19", "2026-11-19", "2026-11-24", "x")
                        .status())
                .isEqualTo(404);
        when(site.rights.reach(1, "lily")).thenReturn(Reach.OWN);
        assertThat(reopen("wang", "2026-11-19", "2026-11-19", "2026-11-24", "x").status())
                .isEqualTo(404);
        assertThat(reopen("lily", "2026-11-19", "2026-11-19", "2026-11-24", "x").status())
                .as("one's own")
                .isEqualTo(403);
        site.managesNoMore();
        assertThat(reopen("wang", "2026-11-19", "2026-11-19", "2026-11-24", "x").status())
                .isEqualTo(403);
        assertThat(site.teamDay(20).status()).isEqualTo(403);
        assertThat(site.reopenings.of(1, "wang", day(1))).isEmpty();
    }

    @Test
    void whatIsOpenAlreadyIsNotReopenedOnceMoreButMayBeForLonger() {
        assertThat(reopen("wang", "2026-11-18", "2026-11-19", "2026-11-24", "x").status())
                .isEqualTo(200);
        assertThat(reopen("wang", "2026-11-18", "2026-11-19", "2026-11-24", "y").status())
                .isEqualTo(409);
        assertThat(reopen("wang", "2026-11-19", "2026-11-19", "2026-11-23", "y").status())
                .isEqualTo(409);
        assertThat(site.reopenings.of(1, "wang", day(1))).hasSize(1);

        assertThat(reopen("wang", "2026-11-18", "2026-11-19", "2026-11-25", "z").status())
                .isEqualTo(200);
    }

    @Test
    void whileSomebodyElseReopensNobodyIsToldThatLogsAreOpen() {
        doReturn(Optional.empty()).when(site.running).alone(any(), any());

        Answer answer = reopen("wang", "2026-11-18", "2026-11-19", "2026-11-24", "x");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("attain.kernel.run.busy");
    }

    @Test
    void aLogIsUnreadUntilItIsReadAndAgainOnceItIsChanged() {
        site.written(wang(20, true));
        site.written(of("lily", 20, 20, true));
        assertThat(unread(20)).as("nobody reads their own").containsExactly(false, true);

        assertThat(read("wang", "2026-11-20T08:00:00Z").status()).isEqualTo(200);
        assertThat(unread(20)).as("an earlier one was read").containsExactly(false, true);
        assertThat(read("wang", "2026-11-20T09:00:00Z").status()).isEqualTo(200);
        assertThat(unread(20)).containsExactly(false, false);

        site.written(of("wang", 20, 21, true));
        assertThat(unread(20)).containsExactly(false, true);
        assertThat(read("wang", "2026-11-21T09:00:00Z").status()).isEqualTo(200);
        assertThat(unread(20)).containsExactly(false, false);
    }

    @Test
    void whatIsUnreadOfOtherDaysIsCountedByDayAlsoWhereItCameLate() {
        site.written(wang(20, true));
        site.written(of("lily", 20, 20, true));
        site.written(of("wang", 5, 23, true));
        site.written(of("wang", 12, 12, true));
        site.written(wang(19, false));

        assertThat(unreadDays(23))
                .as("not one's own, no draft, and what was written a week ago is no news")
                .isEqualTo("[{\"date\":\"2026-11-05\",\"count\":1},{\"date\":\"2026-11-20\",\"count\":1}]");
        assertThat(unreadDays(20)).as("besides the day itself").isEqualTo("[{\"date\":\"2026-11-05\",\"count\":1}]");

        read("wang", "2026-11-20T09:00:00Z");
        assertThat(unreadDays(23)).isEqualTo("[{\"date\":\"2026-11-05\",\"count\":1}]");
        when(site.rights.reach(1, "lily")).thenReturn(Reach.OWN);
        assertThat(unreadDays(23)).as("who leads nobody").isEqualTo("[]");
    }

    private String unreadDays(int day) {
        return site.teamDay(day).json().path("unreadDays").toString();
    }

    @Test
    void onlyWhatIsThereForTheAskerIsMarkedAsRead() {
        assertThat(read("nobody", "2026-11-20T09:00:00Z").status()).isEqualTo(404);
        assertThat(read("lily", "2026-11-20T09:00:00Z").status())
                .as("one's own")
                .isEqualTo(404);
        assertThat(read("wang", "soon").status()).isEqualTo(400);
        site.managesNoMore();
        assertThat(read("wang", "2026-11-20T09:00:00Z").status()).isEqualTo(403);
    }

    private Answer read(String person, String enteredAt) {
        return site.rest.send(
                "POST",
                "team-day/read",
                "application/json",
                """
                {"projectKey": "SALES", "date": "2026-11-20", "logs": [{"person": "%s", "enteredAt": "%s"}]}
                """
                        .formatted(person, enteredAt));
    }

    private List<Boolean> unread(int day) {
        return site.teamDay(day).json().findValues("unread").stream()
                .map(each -> each.asBoolean())
                .toList();
    }

    private Answer reopen(String person, String from, String to, String until, String reason) {
        return site.rest.send(
                "POST",
                "team-day/reopened",
                "application/json",
                """
                {"projectKey": "SALES", "person": "%s", "from": "%s", "to": "%s", "until": "%s", "reason": "%s"}
                """
                        .formatted(person, from, to, until, reason));
    }

    private List<String> states(int day) {
        return site.teamDay(day).json().path("people").findValuesAsText("state");
    }

    private List<Boolean> locked(int day) {
        return site.teamDay(day).json().findValues("locked").stream()
                .map(each -> each.asBoolean())
                .toList();
    }

    private static DailyLog touching(String person, long issueId) {
        DailyLog.Line line = new DailyLog.Line(new DailyLog.Subject(issueId, "", ""), "", DailyLog.NextStep.NONE);
        DailyLog log = of(person, 20, 20, true);
        return new DailyLog(
                1,
                person,
                log.day(),
                new DailyLog.Content(Map.of(), List.of(line), "", List.of(), ""),
                true,
                log.enteredAt());
    }

    private static DailyLog wang(int day, boolean submitted) {
        return of("wang", day, day, submitted);
    }

    private static DailyLog of(String person, int day, int writtenOn, boolean submitted) {
        return new DailyLog(
                1,
                person,
                day(day),
                new DailyLog.Content(
                        Map.of(Metric.CALLS, 11),
                        List.of(),
                        "",
                        List.of(new DailyLog.Problem("Price", "too high")),
                        "samples"),
                submitted,
                Instant.parse("2026-11-%02dT09:00:00Z".formatted(writtenOn)));
    }
}
