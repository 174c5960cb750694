package io.attain.activity.web;

import static io.attain.activity.web.LogsRest.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.openapi.FuzzedRequests;
import io.attain.results.Result;
import io.attain.words.InMemoryVocabularies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogsOverRestTest {

    @AutoClose
    private final LogsRest site = new LogsRest();

    @Test
    void aNewLogShowsTheDaysTargets() {
        Answer answer = site.rest.get("logs/2026-11-23?projectKey=SALES");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("new");
        assertThat(answer.json().path("editable").asBoolean()).isTrue();
        assertThat(answer.json().at("/counts/0").toString())
                .isEqualTo("{\"action\":\"calls\",\"name\":\"Calls\",\"count\":0,\"target\":2,\"ticked\":0}");
        assertThat(answer.json().at("/counts/1/target").isNull()).isTrue();
    }

    @Test
    void aTeamThatSellsByDemoLogsDemosAndTheyCount() {
        site.put("2026-11-23", true, 12);
        site.words.demo(1);

        assertThat(actions(site.rest.get("logs/2026-11-23?projectKey=SALES")))
                .containsExactly("calls", "needsReports", "action.demo");
        Answer answer = site.putCounts("2026-11-23", "calls", 12, "action.demo", 2);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/counts/2/name").asText()).isEqualTo("Demo");
        assertThat(site.posted)
                .extracting(Result::metric, Result::amount)
                .containsExactly(tuple(Metric.CALLS, 12L), tuple(InMemoryVocabularies.DEMO, 2L));
    }

    @Test
    void whatWasLoggedOfAnArchivedActionStays() {
        site.putCounts("2026-11-23", "calls", 12, "visits", 3);
        site.words.demo(1);

        Answer answer = site.rest.get("logs/2026-11-23?projectKey=SALES");
        assertThat(actions(answer)).containsExactly("calls", "visits", "needsReports", "action.demo");
        assertThat(answer.json().at("/counts/1/count").asInt()).isEqualTo(3);
        assertThat(site.putCounts("2026-11-23", "calls", 13, "visits", 3).status())
                .isEqualTo(200);
    }

    @Test
    void anActionOfAnotherProjectIsRefused() {
        Answer answer = site.putCounts("2026-11-23", "action.demo", 2, "revenue", 1);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(each -> each.path("message").asText())
                .containsOnly("attain.activity.invalid.action")
                .hasSize(2);
    }

    private static List<String> actions(Answer answer) {
        return answer.json().path("counts").findValuesAsText("action");
    }

    @Test
    void aDraftDoesNotCountAndASubmittedLogDoes() {
        assertThat(site.put("2026-11-23", false, 12).json().path("status").asText())
                .isEqualTo("draft");
        assertThat(site.posted).isEmpty();
        assertThat(site.put("2026-11-23", true, 14).json().path("status").asText())
                .isEqualTo("submitted");
        assertThat(site.posted).extracting(Result::metric).containsExactly(Metric.CALLS);
        assertThat(site.posted).extracting(Result::amount).containsExactly(14L);
        assertThat(site.put("2026-11-23", false, 15).json().path("status").asText())
                .isEqualTo("submitted");
    }

    @Test
    void aLockedDayAndTomorrowAreRefused() {
        assertThat(site.put("2026-11-19", true, 12).status()).isEqualTo(409);
        assertThat(site.put("2026-11-24", true, 12).status()).isEqualTo(409);
        assertThat(site.put("2026-11-20", true, 12).status()).isEqualTo(200);
        assertThat(site.rest
                        .get("logs/2026-11-19?projectKey=SALES")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("locked");
    }

    @Test
    void onADayOffThereIsNothingToLog() {
        site.calendars.change(1, calendar -> calendar.withLeave("lily", new Period(day(23), day(24))));
        assertThat(site.put("2026-11-23", true, 12).status()).isEqualTo(409);
        Answer answer = site.rest.get("logs/2026-11-23?projectKey=SALES");
        assertThat(answer.json().path("status").asText()).isEqualTo("off");
        assertThat(answer.json().path("editable").asBoolean()).isFalse();
        assertThat(answer.json().at("/counts/0/target").isNull()).isTrue();
        assertThat(site.put("2026-11-20", true, 12).status()).isEqualTo(200);
    }

    @Test
    void aDayOffSaysWhichItIs() {
        assertThat(free("2026-11-22")).isEqualTo(free("weekend", "null", "weekend"));
        assertThat(free("2026-11-23")).isEqualTo("null");
        site.calendars.change(
                1, calendar -> calendar.with(List.of(new SpecialDay(day(20), SpecialDay.Kind.HOLIDAY, "Feast")))
                        .withLeave("lily", new Period(day(20), day(24))));
        assertThat(free("2026-11-23")).isEqualTo(free("leave", "null", "leave"));
        assertThat(free("2026-11-20")).isEqualTo(free("holiday", "\"Feast\"", "holiday.named"));
    }

    private static String free(String why, String name, String says) {
        return "{\"why\":\"%s\",\"name\":%s,\"says\":\"attain.activity.off.%s\"}".formatted(why, name, says);
    }

    private String free(String day) {
        return site.rest
                .get("logs/" + day + "?projectKey=SALES")
                .json()
                .path("free")
                .toString();
    }

    @Test
    void aDayOffLeadsToTheLogThatIsStillOpen() {
        site.calendars.change(1, calendar -> calendar.withLeave("lily", new Period(day(23), day(24))));
        String asked = "logs/2026-11-23?projectKey=SALES";
        assertThat(site.rest.get(asked).json().path("unfinished").asText()).isEqualTo("2026-11-20");
        site.put("2026-11-20", false, 12);
        assertThat(site.rest.get(asked).json().path("unfinished").asText()).isEqualTo("2026-11-20");
        site.put("2026-11-20", true, 12);
        assertThat(site.rest.get(asked).json().path("unfinished").isNull()).isTrue();
    }

    @Test
    void aLineSaysCustomerOpportunityAndStage() {
        Issue found = opportunity("SALES-9", "Spare parts");
        when(site.statuses.of(any(Issue.class))).thenReturn("Visited");
        when(site.issues.named(any(), any(), eq("acme"))).thenReturn(List.of(found));

        assertThat(site.rest.get("logs/issues?projectKey=SALES&text=acme").body())
                .isEqualTo(
                        "[{\"issueKey\":\"SALES-9\",\"summary\":\"Spare parts\",\"customer\":\"Acme\",\"stage\":\"Visited\",\"note\":\"\",\"nextStep\":\"\",\"nextOn\":null,\"done\":[],\"asked\":false}]");
        assertThat(site.rest.get("logs/2026-11-23?projectKey=SALES").json().path("lines"))
                .isEmpty();
    }

    private Issue opportunity(String key, String summary) {
        Issue customer = mock();
        when(customer.getSummary()).thenReturn("Acme");
        Issue opportunity = mock();
        when(opportunity.getKey()).thenReturn(key);
        when(opportunity.getSummary()).thenReturn(summary);
        when(site.issues.customerOf(opportunity)).thenReturn(Optional.of(customer));
        return opportunity;
    }

    /** Nobody who watches keeps a log that is saved from being told as saved, nor others from watching. */
    @Test
    void aSavedLogIsSavedWhoeverFailsBehindIt() {
        site.failing = true;

        Answer answer = site.put("2026-11-23", true, 12);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("submitted");
        assertThat(site.watched).extracting(log -> log.count(Metric.CALLS)).containsExactly(12);
    }

    @Test
    void aStaleTabDoesNotWriteOverWhatAnotherHasSaved() {
        assertThat(site.rest
                        .get("logs/2026-11-23?projectKey=SALES")
                        .json()
                        .path("version")
                        .asInt())
                .isZero();
        Answer first = site.put("2026-11-23", false, 5, 0);
        assertThat(first.json().path("version").asInt()).isEqualTo(1);
        assertThat(site.put("2026-11-23", false, 6, 1).json().path("version").asInt())
                .isEqualTo(2);

        Answer stale = site.put("2026-11-23", true, 1, 1);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/errors/0/message").asText()).isEqualTo("attain.activity.refused.overtaken");
        Answer kept = site.rest.get("logs/2026-11-23?projectKey=SALES");
        assertThat(kept.json().path("status").asText()).isEqualTo("draft");
        assertThat(kept.json().at("/counts/0/count").asInt()).isEqualTo(6);
        assertThat(kept.json().path("version").asInt()).isEqualTo(2);
        assertThat(site.put("2026-11-23", true, 1, 2).status()).isEqualTo(200);
        assertThat(site.put("2026-11-23", true, 9, -1).status()).isEqualTo(409);
    }

    @Test
    void tooManyLinesAreRefusedBeforeOneIsLookedUp() {
        String line = "{\"issueKey\": \"SALES-1\", \"note\": \"\"}";
        Answer answer = site.rest.send(
                "PUT",
                "logs/2026-11-23",
                "application/json",
                "{\"projectKey\": \"SALES\", \"lines\": [" + (line + ",").repeat(20_000) + line + "]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors")).hasSize(1);
        assertThat(answer.json().at("/errors/0/message").asText()).startsWith("attain.activity.invalid.lines");
        verifyNoInteractions(site.issues);
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(site.rest, site.asker, "/logs/{date}");
    }

    @Test
    void badContentIsRefusedWithItsFields() {
        Answer answer = site.put("2026-11-23", true, -1);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("calls");
        assertThat(site.rest.get("logs/soon?projectKey=SALES").status()).isEqualTo(400);
        assertThat(site.rest.get("logs/9999-12-31?projectKey=SALES").status()).isEqualTo(400);
        assertThat(site.rest.get("logs/+999999999-12-31?projectKey=SALES").status())
                .isEqualTo(400);
    }

    /** Problems are counted by their tags: two of one look are one; and PostgreSQL takes no NUL. */
    @Test
    void textsAreKeptAsTheyAreSeen() {
        Answer answer = site.rest.send(
                "PUT",
                "logs/2026-11-23",
                "application/json",
                """
                {"projectKey": "SALES", "submit": true, "demandChanges": "gru\\u0308n\\u0000\\nnot blue",
                 "problems": [{"tag": "price\\u00A0high", "note": ""}, {"tag": "price\\u200B high\\uFEFF", "note": ""},
                              {"tag": "price\\n high", "note": ""}, {"tag": "\\tprice\\t \\thigh", "note": ""}]}
                """);

        assertThat(answer.status()).isEqualTo(200);
        DailyLog.Content content = site.submitted().get(0).content();
        assertThat(content.problems())
                .extracting(DailyLog.Problem::tag)
                .hasSize(4)
                .containsOnly("price high");
        assertThat(content.demandChanges()).isEqualTo("grün\nnot blue");
    }

    @Test
    void strangersAreRefused() {
        assertThat(site.rest.get("logs/2026-11-23?projectKey=SECRET").status()).isEqualTo(404);
        when(site.access.sells(any(), any())).thenReturn(false);
        assertThat(site.rest.get("logs/2026-11-23?projectKey=SALES").status()).isEqualTo(403);
        when(site.authentication.getLoggedInUser()).thenReturn(null);
        assertThat(site.rest.get("logs/2026-11-23?projectKey=SALES").status()).isEqualTo(401);
    }
}
