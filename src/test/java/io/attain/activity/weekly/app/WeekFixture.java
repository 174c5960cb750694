package io.attain.activity.weekly.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.activity.DailyLog;
import io.attain.activity.LogFacts;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.PersonDays;
import io.attain.activity.completion.app.Completions;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.weekly.OwnCustomer;
import io.attain.activity.weekly.store.StoredFrozenReports;
import io.attain.activity.weekly.store.StoredProblems;
import io.attain.activity.weekly.store.StoredTouching;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.store.StoredLedger;
import io.attain.attainment.ledger.store.StoredPostingSums;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.store.PlainSql;
import io.attain.results.ExpectedClose;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.StageChange;
import io.attain.results.app.FactBook;
import io.attain.results.store.StoredFacts;
import io.attain.targets.Phases;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.store.KeptTrees;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.app.KnownPeople;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A site on Friday the 27th of November 2026, where Mei leads the east and Hugo the south. */
public final class WeekFixture {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate FRIDAY = MONDAY.plusDays(4);
    public static final Period WEEK = Period.weekOf(MONDAY);

    public final InMemoryTeams teams = new InMemoryTeams();
    public final InMemoryCalendars calendars = new InMemoryCalendars();
    public final List<String> selling = new ArrayList<>();
    public LocalDate today = FRIDAY;
    public final SetClock clock = SetClock.noonOf(() -> today);
    public final WeeklyReports reports;
    public final StoredFrozenReports frozen;
    public final FreezingReports freezing;
    public final InMemoryVocabularies words = new InMemoryVocabularies();
    public final InMemoryRights rights = new InMemoryRights();

    /** Whose the issues are that are there: at first four customers. */
    public final Map<Long, Long> customers = new HashMap<>(Map.of(7L, 7L, 8L, 8L, 9L, 9L, 10L, 10L));

    /** Who owns which of them: at first nobody. */
    public final List<OwnCustomer> owned = new ArrayList<>();

    public final StoredTouching touching;

    private final KeptTrees trees;
    private final StoredFacts facts;
    private final StoredLogs logs;
    private final StoredLedger ledger;

    /** An empty database in memory with the tables that a weekly report is made of. */
    public static AoDatabase h2() {
        return AoDatabase.Engine.H2.create(OnEachEngine.Round.tables(WeekTables.class));
    }

    public WeekFixture(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        touching = new StoredTouching(sql);
        trees = KeptTrees.shared(database);
        facts = new StoredFacts(sql);
        facts.markWhole(PROJECT);
        logs = new StoredLogs(database.activeObjects(), sql);
        ledger = new StoredLedger(sql);
        FactBook book = new FactBook(facts, List.of(), mock());
        ExpectedLogs expected = new ExpectedLogs(calendars, teams, project -> selling);
        PersonDays days = new PersonDays(book, expected, clock);
        KnownPeople known = new KnownPeople(teams, calendars, clock);
        Phases phases = mock();
        when(phases.isAgreed(any())).thenReturn(true);
        DailyTargetBook targets = new DailyTargetBook(trees.reader(), new TargetCalendars(calendars), phases);
        reports = new WeeklyReports(
                new TeamTargets(
                        trees.reader(),
                        new TargetFigures(trees.reader(), ledger, project -> PaceRule.DEFAULT, TargetFixture.WEEKDAYS),
                        new StoredPostingSums(sql),
                        phases),
                new TeamDeals(book, new InMemoryStages(), clock),
                new TeamSlips(book, new InMemoryRuleVersions(), clock),
                new TeamContacts(touching, book, ids -> customers, (project, people) -> owned),
                days,
                new Completions(project -> selling, known, rights, days, targets, expected, words),
                new MissingLogs(project -> selling, known, rights, days, expected, logs, mock(), clock),
                new StoredProblems(sql));
        frozen = new StoredFrozenReports(database.tables(), sql);
        freezing = new FreezingReports(reports, frozen, teams, expected, clock);
    }

    /** Those who sell in the east, and Kim in the south; Mei holds what the east is to reach, and they a part of it each. */
    public void team(String... people) {
        selling.clear();
        selling.addAll(List.of(people));
        selling.add("kim");
        Team east = new Team(1, null, new Label("East", "华东"), "mei", null, members(people));
        Team south = new Team(2, null, new Label("South", "华南"), "hugo", null, members("kim"));
        teams.save(PROJECT, new TeamTree(teams.of(PROJECT).version() + 1, List.of(east, south)));
        trees.writer().save(List.of(node(1, null, 1, "mei", QUARTER, Scope.ANY, 6_600)));
        for (int number = 0; number < people.length; number++) {
            trees.writer()
                    .save(List.of(
                            node(100L + number, 1L, 1, people[number], QUARTER, Scope.ANY, 6_600L / people.length)));
        }
    }

    private static List<Member> members(String... people) {
        return List.of(people).stream()
                .map(person -> new Member(person, KnownDays.ALL))
                .toList();
    }

    /** What somebody achieved on a day counts for a target. */
    public void posted(long id, long node, String owner, LocalDate day, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                Map.of(id, List.of(new Posting(Source.OPPORTUNITY, id, node, 1, PROJECT, owner, day, amount))));
    }

    /** An opportunity that was won. */
    public void won(long id, String owner, LocalDate day, long amount) {
        List<Result> results = Stream.of(Metric.REVENUE, Metric.REPURCHASE_RATE)
                .map(metric -> new Result(
                        Source.OPPORTUNITY,
                        id,
                        PROJECT,
                        owner,
                        day,
                        metric,
                        metric.equals(Metric.REVENUE) ? amount : 0,
                        Scope.ANY,
                        null))
                .toList();
        facts.replace(Source.OPPORTUNITY, Map.of(id, results));
    }

    /** How an opportunity came from stage to stage: the days and the stages. */
    public void way(long id, String owner, Object... daysAndStages) {
        List<StageChange> changes = new ArrayList<>();
        String from = null;
        for (int at = 0; at < daysAndStages.length; at += 2) {
            Instant then = ((LocalDate) daysAndStages[at]).atTime(9, 0).toInstant(ZoneOffset.UTC);
            String to = (String) daysAndStages[at + 1];
            changes.add(new StageChange(id, PROJECT, 7, from, to, then, owner, owner));
            from = to;
        }
        facts.replaceChanges(Map.of(id, changes));
    }

    /** An opportunity was expected to close on a day, and from another day on on a third. */
    public void putOff(long id, String owner, LocalDate from, LocalDate on, LocalDate to) {
        Instant then = on.atTime(9, 0).toInstant(ZoneOffset.UTC);
        facts.replaceCloses(Map.of(
                id,
                List.of(
                        new ExpectedClose(id, PROJECT, owner, 500, from, Instant.EPOCH, then, to, null),
                        new ExpectedClose(id, PROJECT, owner, 500, to, then, null, null, null))));
    }

    /** A log that somebody handed in at noon of its day. */
    public void log(String owner, LocalDate day, int calls, DailyLog.Problem... problems) {
        written(owner, day, new DailyLog.Content(Map.of(Metric.CALLS, calls), List.of(), "", List.of(problems), ""));
    }

    /** A log that tells of customers and opportunities. */
    public void touched(String owner, LocalDate day, long... issueIds) {
        List<DailyLog.Line> lines = LongStream.of(issueIds)
                .mapToObj(id ->
                        new DailyLog.Line(new DailyLog.Subject(id, "SALES-" + id, ""), "met", DailyLog.NextStep.NONE))
                .toList();
        written(owner, day, new DailyLog.Content(Map.of(), lines, "", List.of(), ""));
    }

    private void written(String owner, LocalDate day, DailyLog.Content content) {
        DailyLog log = new DailyLog(
                PROJECT, owner, day, content, true, day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        long id = logs.save(log).id();
        facts.replace(Source.LOG, Map.of(id, LogFacts.of(id, log)));
        facts.replaceDays(Map.of(id, LogFacts.dayOf(id, log)));
    }
}
