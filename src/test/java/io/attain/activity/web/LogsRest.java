package io.attain.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.attain.AoDatabase;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.activity.DailyLog;
import io.attain.activity.LoggingPeople;
import io.attain.activity.app.ClosingDays;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.LogBook;
import io.attain.activity.app.LogWriter;
import io.attain.activity.app.MarkingRead;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.OwnWeek;
import io.attain.activity.app.PersonDays;
import io.attain.activity.app.RemindingPeople;
import io.attain.activity.app.ReopeningLogs;
import io.attain.activity.app.TeamDays;
import io.attain.activity.app.TickingOff;
import io.attain.activity.app.WritingForOthers;
import io.attain.activity.jira.FileSubjects;
import io.attain.activity.jira.LogFile;
import io.attain.activity.jira.LogImport;
import io.attain.activity.jira.LoggedIssues;
import io.attain.activity.store.StoredBatchLines;
import io.attain.activity.store.StoredClosedDays;
import io.attain.activity.store.StoredLogReads;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.store.StoredReminders;
import io.attain.activity.store.StoredReopenings;
import io.attain.activity.store.TestLogs;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryMails;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Reading;
import io.attain.kernel.Rights;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.imports.FileChoiceBook;
import io.attain.kernel.imports.InMemoryFileChoices;
import io.attain.kernel.imports.jira.Importing;
import io.attain.kernel.imports.web.FileReadings;
import io.attain.kernel.imports.web.ImportsResource;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.web.Asker;
import io.attain.results.InMemoryFacts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.targets.AllIn;
import io.attain.targets.Forests;
import io.attain.targets.Goal;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Daily logs over REST: Monday the 23rd, afternoon in Shanghai; Lily has a target of 22 calls in this week and the next. */
final class LogsRest implements AutoCloseable {

    static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private final LilysJira jira = new LilysJira();
    final Asker asker = jira.asker;
    final SalesAccess access = jira.access;
    final JiraAuthenticationContext authentication = jira.authentication;
    final StoredLogs logs;
    final RunningWritings running = mock();
    final LoggedIssues issues = mock();
    final TargetNodes nodes = mock();
    final StatusNames statuses = mock();
    final InMemoryPeople people = new InMemoryPeople("lily", "wang");
    /** Who is a sales rep. */
    List<String> selling = List.of("lily", "wang");

    final LoggingPeople reps = project -> selling;
    final Rights rights = mock();
    final StoredReopenings reopenings;
    final StoredClosedDays closed;
    private final ClosingDays closing;
    final RemindingPeople reminding;
    final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    final InMemoryMails mails = new InMemoryMails("wang");
    final SetClock today = jira.today;
    final InMemoryTeams teams = new InMemoryTeams();
    final InMemoryVocabularies words = new InMemoryVocabularies();
    final InMemoryCalendars calendars = new InMemoryCalendars();
    private final ExpectedLogs expected = new ExpectedLogs(calendars, teams, reps);
    private final KnownPeople known = new KnownPeople(teams, calendars, today);
    /** What the targets were handed last. */
    final List<Result> posted = new ArrayList<>();

    final List<DailyLog> watched = new ArrayList<>();
    /** Whether one of those who watch fails. */
    boolean failing;

    final RestInProcess rest;
    final TickingOff ticking;
    private final LogWriter writer;
    final AoDatabase database = TestLogs.h2();

    LogsRest() {
        PlainSql sql = new PlainSql(database.executors());
        logs = new StoredLogs(database.activeObjects(), sql);
        reopenings = new StoredReopenings(database.activeObjects(), sql);
        closed = new StoredClosedDays(database.tables(), sql);
        when(nodes.treesOf(1)).thenReturn(List.of(callsOfLily()));
        var due = new DailyTargetBook(Forests.reading(nodes), new TargetCalendars(calendars), new AllIn(Phase.AGREED));
        LogBook book = new LogBook(logs, expected, reopenings);
        InMemoryFacts facts = new InMemoryFacts();
        facts.markWhole(1);
        writer = new LogWriter(
                logs, facts, postings(), sql, expected, today, List.of(log -> mayFail(), watched::addAll));
        ticking = new TickingOff(book, writer, today);
        when(running.alone(any(), any())).thenAnswer(call -> Optional.of(((Supplier<?>) call.getArgument(1)).get()));
        LogBodies bodies = new LogBodies(asker, due, issues, statuses, words, (id, code) -> Optional.empty());
        LogAnswers answers = new LogAnswers(
                asker,
                book,
                writer,
                bodies,
                new WeekAnswers(asker, new OwnWeek(logs, expected, today), bodies),
                saidOfMany(sql),
                issues,
                people,
                today);
        when(rights.reach(anyLong(), anyString())).thenReturn(Reach.ALL);
        PersonDays days = new PersonDays(new FactBook(facts, List.of(), mock()), expected, today);
        reminding = reminding(days);
        closing = new ClosingDays(reps, days, expected, closed, today);
        MissingLogs missing = new MissingLogs(reps, known, rights, days, expected, logs, closed, today);
        FileChoiceBook choices = new InMemoryFileChoices();
        Importing importing = new Importing(running, choices, mock(), mock(), today, jira.texts);
        rest = new RestInProcess(
                new LogsResource(answers),
                new LogIssuesResource(answers),
                teamDays(bodies, saidOfMany(sql), days),
                new MissingLogsResource(asker, missing, reminding, people),
                new ReopenedLogsResource(
                        asker, new ReopeningLogs(reopenings, running, reps, known, rights, today), people),
                new RemindersResource(asker, reminding),
                new ImportsResource(
                        asker,
                        List.of(new LogImport(file(book), writer, words, jira.texts)),
                        importing,
                        new FileReadings(asker, importing, choices),
                        new RunAnswers(asker, mock(), mock(), today),
                        today));
    }

    private LogFile file(LogBook book) {
        WritingForOthers writing = new WritingForOthers(book, expected, known, rights, today);
        FileSubjects subjects = new FileSubjects(issues, mock(), access);
        return new LogFile(book, mock(), writing, subjects, words, jira.users, access, today);
    }

    private SaidOfMany saidOfMany(PlainSql sql) {
        return new SaidOfMany(asker, new StoredBatchLines(sql), (id, code) -> Optional.empty(), words);
    }

    private RemindingPeople reminding(PersonDays days) {
        StoredReminders reminders = new StoredReminders(database.tables());
        return new RemindingPeople(reps, known, rights, days, reopenings, rules, reminders, mails, people, today);
    }

    private TeamDayResource teamDays(LogBodies bodies, SaidOfMany many, PersonDays days) {
        StoredLogReads reads = new StoredLogReads(database.tables(), new PlainSql(database.executors()));
        TeamDays led = new TeamDays(reps, known, rights, days, expected, logs, closed, reopenings, reads, today);
        return new TeamDayResource(asker, led, new MarkingRead(led, reads, today), bodies, many, people);
    }

    /** What the night closes. */
    long night() {
        return closing.nightly().work().run(1, day(23), Reading.ALL).get(0).number();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Somebody's log is kept, with its facts. */
    void written(DailyLog log) {
        writer.write(log);
    }

    /** Lily does not lead the sales any more. */
    void managesNoMore() {
        when(access.manages(any(), any(Project.class))).thenReturn(false);
    }

    Answer put(String date, boolean submit, int calls) {
        return put(date, submit, count("calls", calls), "");
    }

    /** The same by somebody who saw a version. */
    Answer put(String date, boolean submit, int calls, int version) {
        return put(date, submit, count("calls", calls), ", \"version\": " + version);
    }

    /** Submits a log with two counts. */
    Answer putCounts(String date, String one, int times, String other, int others) {
        return put(date, true, count(one, times) + ", " + count(other, others), "");
    }

    private Answer put(String date, boolean submit, String counts, String more) {
        String body = "{\"projectKey\": \"SALES\", \"submit\": %s, \"counts\": [%s]%s}".formatted(submit, counts, more);
        return rest.send("PUT", "logs/" + date, JSON, body);
    }

    private static String count(String action, int times) {
        return "{\"action\": \"%s\", \"count\": %d}".formatted(action, times);
    }

    Answer teamDay(int day) {
        return rest.get("team-day?projectKey=SALES&date=" + day(day));
    }

    Answer send(String file) {
        return send(file, "");
    }

    Answer send(String file, String more) {
        return rest.send("POST", "imports/logs?projectKey=SALES" + more, CSV, file);
    }

    /** What is kept of November as submitted. */
    List<DailyLog> submitted() {
        return day(1).datesUntil(day(30))
                .flatMap(day -> logs.find(1, "lily", day).stream())
                .filter(DailyLog::submitted)
                .toList();
    }

    private Postings postings() {
        return (source, id, results) -> {
            posted.clear();
            posted.addAll(results);
            assertThat(source).isEqualTo(Source.LOG);
        };
    }

    private void mayFail() {
        if (failing) {
            throw new IllegalStateException("a failure behind a saved log");
        }
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
                "Active",
                TargetNode.FIRST_CUT);
    }

    static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }
}
