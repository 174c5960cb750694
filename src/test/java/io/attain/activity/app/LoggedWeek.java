package io.attain.activity.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.AoDatabase;
import io.attain.activity.DailyLog;
import io.attain.activity.store.StoredClosedDays;
import io.attain.activity.store.StoredLogReads;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.store.StoredReminders;
import io.attain.activity.store.StoredReopenings;
import io.attain.activity.store.TestLogs;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryMails;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Today;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.run.Writings;
import io.attain.kernel.store.PlainSql;
import io.attain.results.InMemoryFacts;
import io.attain.results.Postings;
import io.attain.results.app.FactBook;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.app.KnownPeople;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who hands in logs in the weeks around Monday the 23rd of November 2026, each in a zone of their own. */
final class LoggedWeek implements AutoCloseable {

    static final long PROJECT = 1;
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final InMemoryTeams teams = new InMemoryTeams();
    final InMemoryCalendars calendars = new InMemoryCalendars();
    final InMemoryRights rights = new InMemoryRights();
    final List<String> people = new ArrayList<>();
    final Map<String, ZoneId> zones = new HashMap<>();
    Instant now = MONDAY.plusWeeks(2).atTime(12, 0).toInstant(ZoneOffset.UTC);

    final StoredLogs logs;
    final MissingLogs missing;
    final ClosingDays closing;
    final ReopeningLogs reopening;
    final StoredReopenings reopenings;
    final TeamDays teamDays;
    final MarkingRead marking;
    final WritingForOthers writing;
    final RemindingPeople reminding;
    final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    final InMemoryMails mails;

    private final LogWriter writer;
    private final AoDatabase database = TestLogs.h2();
    private final InMemoryFacts facts = new InMemoryFacts();

    LoggedWeek(String... people) {
        this.people.addAll(List.of(people));
        PlainSql sql = new PlainSql(database.executors());
        logs = new StoredLogs(database.activeObjects(), sql);
        reopenings = new StoredReopenings(database.activeObjects(), sql);
        StoredClosedDays closed = new StoredClosedDays(database.tables(), sql);
        facts.markWhole(PROJECT);
        Today clock = new Clock();
        ExpectedLogs expected = new ExpectedLogs(calendars, teams, project -> this.people);
        Postings postings = (source, id, results) -> facts.replace(source, Map.of(id, results));
        writer = new LogWriter(logs, facts, postings, sql, expected, clock, List.of());
        KnownPeople known = new KnownPeople(teams, calendars, clock);
        PersonDays days = new PersonDays(new FactBook(facts, List.of(), Runnable::run), expected, clock);
        missing = new MissingLogs(project -> this.people, known, rights, days, expected, logs, closed, clock);
        closing = new ClosingDays(project -> this.people, days, expected, closed, clock);
        Writings writings = mock();
        when(writings.alone(any(), any())).thenAnswer(call -> Optional.of(((Supplier<?>) call.getArgument(1)).get()));
        reopening = new ReopeningLogs(reopenings, writings, project -> this.people, known, rights, clock);
        StoredLogReads reads = new StoredLogReads(database.tables(), new PlainSql(database.executors()));
        teamDays = new TeamDays(
                project -> this.people, known, rights, days, expected, logs, closed, reopenings, reads, clock);
        marking = new MarkingRead(teamDays, reads, clock);
        LogBook book = new LogBook(logs, expected, reopenings);
        writing = new WritingForOthers(book, expected, known, rights, clock);
        mails = new InMemoryMails(people);
        reminding = new RemindingPeople(
                project -> this.people,
                known,
                rights,
                days,
                reopenings,
                rules,
                new StoredReminders(database.tables()),
                mails,
                new InMemoryPeople(people),
                clock);
    }

    /** Everybody in a zone of their own. */
    private final class Clock implements Today {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public ZoneId zoneOf(String userKey) {
            return zones.getOrDefault(userKey, ZoneOffset.UTC);
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }

    /** A day of the week, Monday being 0. */
    static LocalDate day(int later) {
        return MONDAY.plusDays(later);
    }

    /** Somebody hands in the log of a day at noon of another, where that person is. */
    void handsIn(String person, int day, int on) {
        handsIn(
                person,
                day,
                day(on).atTime(12, 0)
                        .atZone(zones.getOrDefault(person, ZoneOffset.UTC))
                        .toInstant());
    }

    /** Somebody hands in the log of a day at a moment. */
    void handsIn(String person, int day, Instant at) {
        saves(person, day, at, true);
    }

    /** Somebody saves the log of a day at a moment. */
    void saves(String person, int day, Instant at, boolean submitted) {
        DailyLog.Content content = new DailyLog.Content(Map.of(Metric.CALLS, 1), List.of(), "", List.of(), "");
        DailyLog log = new DailyLog(PROJECT, person, day(day), content, submitted, at);
        writer.write(log);
    }

    /** Teams side by side, the first with id 1. */
    void teams(Team... all) {
        teams.save(PROJECT, new TeamTree(teams.of(PROJECT).version() + 1, Arrays.asList(all)));
    }

    /** Somebody leads Lily until Tuesday and Hugo from Wednesday on, each in their own team. */
    void leadsLilyUntilTuesday(String manager) {
        teams(
                team(1, manager, new Member("lily", new Period(day(-90), day(2)))),
                team(2, "hugo", new Member("lily", new Period(day(2), day(90)))));
        rights.reach = Reach.TEAMS;
    }

    static Team team(long id, String manager, Member... members) {
        return new Team(id, null, new Label("Team " + id, ""), manager, null, List.of(members));
    }

    @Override
    public void close() {
        database.close();
    }
}
