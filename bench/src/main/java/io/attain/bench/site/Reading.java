package io.attain.bench.site;

import io.attain.AoDatabase;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.LogBook;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.PersonDays;
import io.attain.activity.asks.store.StoredAskAnswers;
import io.attain.activity.asks.store.StoredAsks;
import io.attain.activity.completion.app.Completions;
import io.attain.activity.contacts.store.StoredTouches;
import io.attain.activity.store.StoredClosedDays;
import io.attain.activity.store.StoredLogReads;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.store.StoredNextSteps;
import io.attain.activity.store.StoredReopenings;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.app.TeamContacts;
import io.attain.activity.weekly.app.TeamDeals;
import io.attain.activity.weekly.app.TeamTargets;
import io.attain.activity.weekly.app.WeeklyReports;
import io.attain.activity.weekly.store.StoredProblems;
import io.attain.activity.weekly.store.StoredTouching;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.store.StoredPostingSums;
import io.attain.bench.company.Company;
import io.attain.bench.company.Notes;
import io.attain.bench.company.Size;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.PlainSql;
import io.attain.results.app.FactBook;
import io.attain.targets.AllIn;
import io.attain.targets.Forest;
import io.attain.targets.Phase;
import io.attain.targets.Sight;
import io.attain.targets.store.KeptTrees;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What pages read of a year's logs, by the plugin's own adapters and use cases; Jira and the teams are told. */
public final class Reading {

    /** The last week that is over. */
    public static final Period WEEK = Period.weekOf(Company.TODAY.minusWeeks(1));

    private static final LocalDate DAY = WEEK.start();
    private static final String REP = Company.rep(0);
    private static final int TOUCHES = 20;

    private final List<String> reps;
    private final PlainSql sql;
    private final AoDatabase database;
    private final StoredLogs logs;
    private final WeeklyReports reports;
    private final Crew team;
    private final WeekBySql bySql;

    Reading(
            Company company,
            AoDatabase database,
            KeptTrees trees,
            TargetFigures figures,
            FactBook book,
            Sql plain,
            Forest forest) {
        this.reps =
                IntStream.range(0, company.size().reps()).mapToObj(Company::rep).toList();
        this.database = database;
        this.sql = new PlainSql(database.executors());
        this.logs = new StoredLogs(database.activeObjects(), sql);
        SetClock clock = SetClock.noonOf(Company.TODAY);
        InMemoryCalendars calendars = new InMemoryCalendars();
        InMemoryTeams teams = new InMemoryTeams();
        InMemoryRights rights = new InMemoryRights();
        ExpectedLogs expected = new ExpectedLogs(calendars, teams);
        PersonDays days = new PersonDays(book, expected, clock);
        KnownPeople known = new KnownPeople(teams, calendars, clock);
        LogBook logBook = new LogBook(
                logs,
                trees.reader(),
                expected,
                new TargetCalendars(calendars),
                new AllIn(Phase.AGREED),
                new StoredReopenings(database.activeObjects(), sql));
        this.reports = new WeeklyReports(
                new TeamTargets(trees.reader(), figures, new StoredPostingSums(sql), new AllIn(Phase.AGREED)),
                new TeamDeals(book, new InMemoryStages(), clock),
                new TeamContacts(new StoredTouching(sql), book, Reading::themselves),
                days,
                new Completions(project -> reps, known, rights, days, logBook, new InMemoryVocabularies()),
                new MissingLogs(
                        project -> reps,
                        known,
                        rights,
                        days,
                        expected,
                        logs,
                        new StoredClosedDays(database.activeObjects(), sql),
                        clock),
                new StoredProblems(sql));
        Set<String> people = IntStream.range(0, company.size().reps())
                .filter(rep -> Size.managerOf(rep) == 0)
                .mapToObj(Company::rep)
                .collect(Collectors.toCollection(TreeSet::new));
        people.add(Company.manager(0));
        this.team = new Crew.Stretches(
                people.stream().collect(Collectors.toMap(person -> person, person -> List.of(Company.WHOLE_YEAR))));
        this.bySql = new WeekBySql(plain, forest, people, WEEK);
    }

    /** All others that logs tell of are customers. */
    private static Map<Long, Long> themselves(Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> id));
    }

    /** The whole company's report of the week. */
    public WeeklyReport week() {
        return reports.of(Company.PROJECT, Crew.ALL, WEEK, Company.TODAY, Sight.ALL, true);
    }

    /** The same of the first team, whose reps and manager belong to it all the time. */
    public WeeklyReport teamsWeek() {
        return reports.of(Company.PROJECT, team, WEEK, Company.TODAY, Sight.ALL, true);
    }

    /** What the first team's report counts, by plain SQL. */
    public WeekBySql bySql() {
        return bySql;
    }

    /** What each page sends to the database. */
    public Map<String, List<String>> sent() {
        Map<String, Runnable> pages = new LinkedHashMap<>();
        pages.put("My day", this::openDay);
        pages.put("Team's day", this::openTeamsDay);
        pages.put("contacts", this::openContacts);
        pages.put("weekly report", this::week);
        pages.put("a team's weekly report", this::teamsWeek);
        Map<String, List<String>> sent = new LinkedHashMap<>();
        pages.forEach((page, open) -> sent.put(page, database.sent(open)));
        return sent;
    }

    private void openDay() {
        logs.found(Company.PROJECT, REP, DAY);
        new StoredNextSteps(sql).due(Company.PROJECT, REP, DAY);
        new StoredLogReads(database.activeObjects()).of(Company.PROJECT, REP, DAY);
    }

    private void openTeamsDay() {
        Period asked = new Period(DAY.minusDays(30), DAY.plusDays(1));
        logs.of(Company.PROJECT, reps, DAY);
        logs.handedIn(Company.PROJECT, Set.copyOf(reps), asked);
        new StoredAsks(sql).of(Company.PROJECT, reps, asked);
        new StoredAskAnswers(database.activeObjects()).of(Company.PROJECT, reps, asked);
        new StoredClosedDays(database.activeObjects(), sql).of(Company.PROJECT, Set.copyOf(reps), asked);
        new StoredLogReads(database.activeObjects()).by("manager0", Company.PROJECT, DAY);
    }

    private void openContacts() {
        new StoredTouches(sql).of(List.of(Notes.issue(1, 0)), 0, TOUCHES);
    }
}
