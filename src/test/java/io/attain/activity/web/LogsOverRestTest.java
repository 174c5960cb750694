package io.attain.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.AoDatabase;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.activity.KeyAction;
import io.attain.activity.jira.LogBook;
import io.attain.activity.jira.LogFile;
import io.attain.activity.jira.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.store.TestLogs;
import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.web.Asker;
import io.attain.target.Forests;
import io.attain.target.Goal;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.Tenure;
import io.attain.target.ledger.Postings;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monday the 23rd, afternoon in Shanghai; Lily has a target of 22 calls in this week and the next. */
class LogsOverRestTest {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final AoDatabase database = TestLogs.h2();
    private final PlainSql sql = new PlainSql(database.executors());
    private final StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
    private final SalesAccess access = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser lily = user("lily");
    private final List<Result> posted = new ArrayList<>();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final RunningWritings running = mock();
    private RestInProcess rest;

    @BeforeEach
    void startResources() {
        Project project = mock();
        when(project.getId()).thenReturn(1L);
        ProjectManager projects = mock();
        when(projects.getProjectObjByKey("SALES")).thenReturn(project);
        when(authentication.getLoggedInUser()).thenReturn(lily);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        when(access.maySee(lily, project)).thenReturn(true);
        when(access.sells(any(), any())).thenReturn(true);
        when(access.manages(lily, project)).thenReturn(true);
        UserManager users = mock();
        when(users.getUserByName("lily")).thenReturn(lily);
        I18nResolver texts = mock();
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(1));
        Asker asker = new Asker(authentication, texts, projects, mock(IssueManager.class), access);
        TargetNodes nodes = mock();
        when(nodes.treesOf(1)).thenReturn(List.of(callsOfLily()));
        LogBook book = new LogBook(logs, Forests.reading(nodes), calendars);
        LogWriter writer = new LogWriter(logs, postings(), sql, List.of());
        when(running.alone(any(), any())).thenAnswer(call -> Optional.of(((Supplier<?>) call.getArgument(1)).get()));
        Today today = SetClock.at("2026-11-23T07:00:00Z", "Asia/Shanghai");
        rest = new RestInProcess(
                new LogsResource(asker, book, writer, new LogBodies(asker, mock(LoggedIssues.class)), today),
                new LogImportResource(asker, new LogFile(book, users, access, today), writer, running));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aNewLogShowsTheDaysTargets() {
        Answer answer = rest.get("logs/2026-11-23?projectKey=SALES");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("new");
        assertThat(answer.json().path("editable").asBoolean()).isTrue();
        assertThat(answer.json().at("/counts/0").toString())
                .isEqualTo("{\"action\":\"calls\",\"count\":0,\"target\":3}");
        assertThat(answer.json().at("/counts/1/target").isNull()).isTrue();
    }

    @Test
    void aDraftDoesNotCountAndASubmittedLogDoes() {
        assertThat(put("2026-11-23", false, 12).json().path("status").asText()).isEqualTo("draft");
        assertThat(posted).isEmpty();
        assertThat(put("2026-11-23", true, 14).json().path("status").asText()).isEqualTo("submitted");
        assertThat(posted).extracting(Result::metric).containsExactly(Metric.CALLS);
        assertThat(posted).extracting(Result::amount).containsExactly(14L);
        assertThat(put("2026-11-23", false, 15).json().path("status").asText()).isEqualTo("submitted");
    }

    @Test
    void aLockedDayAndTomorrowAreRefused() {
        assertThat(put("2026-11-19", true, 12).status()).isEqualTo(409);
        assertThat(put("2026-11-24", true, 12).status()).isEqualTo(409);
        assertThat(put("2026-11-20", true, 12).status()).isEqualTo(200);
        assertThat(rest.get("logs/2026-11-19?projectKey=SALES")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("locked");
    }

    @Test
    void onADayOffThereIsNothingToLog() {
        calendars.change(1, calendar -> calendar.withLeave("lily", new Period(day(23), day(24))));
        assertThat(put("2026-11-23", true, 12).status()).isEqualTo(409);
        Answer answer = rest.get("logs/2026-11-23?projectKey=SALES");
        assertThat(answer.json().path("status").asText()).isEqualTo("off");
        assertThat(answer.json().path("editable").asBoolean()).isFalse();
        assertThat(answer.json().at("/counts/0/target").isNull()).isTrue();
        assertThat(put("2026-11-20", true, 12).status()).isEqualTo(200);
    }

    @Test
    void aMakeUpSaturdayIsLoggedAndImported() {
        calendars.change(
                1, calendar -> calendar.with(List.of(new SpecialDay(day(21), SpecialDay.Kind.MAKE_UP, "Made up"))));
        assertThat(put("2026-11-21", true, 12).status()).isEqualTo(200);
        assertThat(put("2026-11-20", true, 12).status()).isEqualTo(409);
        String file = "date,owner,calls,visits,needsReports\n2026-11-21,lily,1,1,1\n";
        assertThat(rest.send("POST", "imports/logs?projectKey=SALES", CSV, file).status())
                .isEqualTo(200);
    }

    @Test
    void badContentIsRefusedWithItsFields() {
        Answer answer = put("2026-11-23", true, -1);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("calls");
        assertThat(rest.get("logs/soon?projectKey=SALES").status()).isEqualTo(400);
        assertThat(rest.get("logs/9999-12-31?projectKey=SALES").status()).isEqualTo(400);
        assertThat(rest.get("logs/+999999999-12-31?projectKey=SALES").status()).isEqualTo(400);
    }

    @Test
    void strangersAreRefused() {
        assertThat(rest.get("logs/2026-11-23?projectKey=SECRET").status()).isEqualTo(404);
        when(access.sells(any(), any())).thenReturn(false);
        assertThat(rest.get("logs/2026-11-23?projectKey=SALES").status()).isEqualTo(403);
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(rest.get("logs/2026-11-23?projectKey=SALES").status()).isEqualTo(401);
    }

    @Test
    void aFileOfLogsIsImportedAndImportedAgain() {
        String file =
                """
                \uFEFFdate,owner,calls,visits,needsReports,note
                2026-11-19,lily,12,3,1,"Wants faster
                delivery"

                2026-11-20,lily,9,,0,
                """;
        for (int times = 0; times < 2; times++) {
            Answer answer = rest.send("POST", "imports/logs?projectKey=SALES", CSV, file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("imported").asInt()).isEqualTo(2);
        }
        List<DailyLog> kept = logs.submitted(1, "lily", new Period(day(1), day(30)));
        assertThat(kept).extracting(log -> log.count(KeyAction.CALLS)).containsExactly(12, 9);
        assertThat(kept.get(0).content().demandChanges()).isEqualTo("Wants faster\ndelivery");
    }

    @Test
    void twoFilesAreNeverImportedAtOnce() {
        doReturn(Optional.empty()).when(running).alone(eq(new WritingRun.Subject("logs", 1)), any());
        String file = "date,owner,calls,visits,needsReports\n2026-11-19,lily,12,3,1\n";

        Answer answer = rest.send("POST", "imports/logs?projectKey=SALES", CSV, file);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("attain.activity.import.busy");
        assertThat(logs.find(1, "lily", day(19))).isEmpty();
    }

    @Test
    void nothingOfABadFileIsImported() {
        String file =
                """
                date,owner,calls,visits,needsReports
                2026-11-19,lily,12,3,1
                2026-11-20,lily,1,1
                """;
        Answer answer = rest.send("POST", "imports/logs?projectKey=SALES", CSV, file);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(faults(answer)).containsExactly("3 null attain.kernel.table.fieldCount");
        assertThat(logs.submitted(1, "lily", new Period(day(1), day(30)))).isEmpty();
    }

    @Test
    void everyBadRowIsReported() {
        String file =
                """
                date,owner,calls,visits,needsReports
                2026-11-21,nobody,many,3,1
                9999-12-31,lily,1,1,1
                2026-11-19,lily,1,1,1
                2026-11-19,lily,1,1,1
                """;
        Answer answer = rest.send("POST", "imports/logs?projectKey=SALES", CSV, file);
        assertThat(faults(answer))
                .containsExactly(
                        "2 calls attain.kernel.table.notACount",
                        "2 owner attain.kernel.table.noSalesPerson",
                        "3 date attain.kernel.table.notADate",
                        "5 null attain.activity.import.twice");
    }

    private static List<String> faults(Answer answer) {
        List<String> told = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(error -> told.add(
                        error.path("line").asLong() + " " + error.path("field").asText() + " "
                                + error.path("message").asText()));
        return told;
    }

    private Answer put(String date, boolean submit, int calls) {
        return rest.send(
                "PUT",
                "logs/" + date,
                JSON,
                """
                {"projectKey": "SALES", "submit": %s, "counts": [{"action": "calls", "count": %d}]}
                """
                        .formatted(submit, calls));
    }

    private Postings postings() {
        return (source, id, results) -> {
            posted.clear();
            posted.addAll(results);
            assertThat(source).isEqualTo(Source.LOG);
        };
    }

    private static TargetNode callsOfLily() {
        return new TargetNode(
                5,
                "SALES-5",
                "Calls",
                1,
                null,
                5,
                false,
                Tenure.of("lily"),
                false,
                Goal.of(Metric.CALLS, 22),
                new Period(day(23), LocalDate.of(2026, 12, 5)),
                Scope.ANY,
                "Active");
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
