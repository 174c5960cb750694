package io.attain.bench.site;

import io.attain.AoDatabase;
import io.attain.activity.NextSteps;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.PersonDays;
import io.attain.activity.asks.store.StoredAskAnswers;
import io.attain.activity.asks.store.StoredAsks;
import io.attain.activity.completion.app.Completions;
import io.attain.activity.contacts.store.StoredTouches;
import io.attain.activity.store.StoredBatchLines;
import io.attain.activity.store.StoredClosedDays;
import io.attain.activity.store.StoredLastLines;
import io.attain.activity.store.StoredLastTouches;
import io.attain.activity.store.StoredLogReads;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.store.StoredNextSteps;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.app.LeastTouchedCustomers;
import io.attain.activity.weekly.app.TeamContacts;
import io.attain.activity.weekly.app.TeamDeals;
import io.attain.activity.weekly.app.TeamSlips;
import io.attain.activity.weekly.app.TeamTargets;
import io.attain.activity.weekly.app.WeeklyReports;
import io.attain.activity.weekly.store.StoredProblems;
import io.attain.activity.weekly.store.StoredTouching;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.store.StoredPostingSums;
import io.attain.bench.company.Company;
import io.attain.bench.company.Size;
import io.attain.calendar.InMemoryCalendars;
import io.attain.customer.Tier;
import io.attain.customer.promises.CountingDays;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.store.StoredOwnCustomers;
import io.attain.customer.promises.store.StoredRequests;
import io.attain.customer.promises.store.StoredTieredCustomers;
import io.attain.customer.record.store.StoredChains;
import io.attain.customer.record.store.StoredNotes;
import io.attain.customer.store.StoredTierWords;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What pages read of a year's logs, by the plugin's own adapters and use cases; Jira and the teams are told. */
public final class Reading {

    /** The last week that is over. */
    public static final Period WEEK = Period.weekOf(Company.TODAY.minusWeeks(1));

    private static final LocalDate DAY = WEEK.start();
    /** Customers that lie so far from each other are of different people. */
    private static final int APART = 331;

    private static final int TOUCHES = 20;
    /** As many as the page Customers looks at. */
    private static final int STEPS = 10_000;

    private static final int CUSTOMERS = 50;
    private static final LocalDate STEPS_SINCE = Company.TODAY.minusDays(NextSteps.DAYS_BACK);

    private final List<String> reps;
    private final int managers;
    private final long[] customers;
    private final Tiering tiering;
    private final PlainSql sql;
    private final AoDatabase database;
    private final StoredLogs logs;
    private final StoredLastLines lastLines;
    private final WeeklyReports reports;
    private final LeastTouchedCustomers least;
    private final Crew.Stretches first;
    private final WeekBySql bySql;

    Reading(
            Company company,
            AoDatabase database,
            KeptTrees trees,
            TargetFigures figures,
            FactBook book,
            Sql plain,
            Forest forest,
            Tiering tiering) {
        this.reps =
                IntStream.range(0, company.size().reps()).mapToObj(Company::rep).toList();
        this.managers = company.size().managers();
        this.customers = company.customers().toArray();
        this.tiering = tiering;
        this.database = database;
        this.sql = new PlainSql(database.executors());
        this.logs = new StoredLogs(database.activeObjects(), sql);
        this.lastLines = new StoredLastLines(sql);
        this.lastLines.beWhole();
        SetClock clock = SetClock.noonOf(Company.TODAY);
        InMemoryCalendars calendars = new InMemoryCalendars();
        InMemoryTeams teams = new InMemoryTeams();
        InMemoryRights rights = new InMemoryRights();
        ExpectedLogs expected = new ExpectedLogs(calendars, teams, project -> reps);
        PersonDays days = new PersonDays(book, expected, clock);
        KnownPeople known = new KnownPeople(teams, calendars, clock);
        DailyTargetBook targets =
                new DailyTargetBook(trees.reader(), new TargetCalendars(calendars), new AllIn(Phase.AGREED));
        StoredTouching touching = new StoredTouching(sql);
        this.least = new LeastTouchedCustomers(touching);
        this.reports = new WeeklyReports(
                new TeamTargets(trees.reader(), figures, new StoredPostingSums(sql), new AllIn(Phase.AGREED)),
                new TeamDeals(book, new InMemoryStages(), clock),
                new TeamSlips(book, new InMemoryRuleVersions(), clock),
                new TeamContacts(touching, book, Reading::themselves, new StoredOwnCustomers(sql, clock)),
                days,
                new Completions(project -> reps, known, rights, days, targets, expected, new InMemoryVocabularies()),
                new MissingLogs(
                        project -> reps,
                        known,
                        rights,
                        days,
                        expected,
                        logs,
                        new StoredClosedDays(database.tables(), sql),
                        clock),
                new StoredProblems(sql));
        this.first = team(0);
        this.bySql = new WeekBySql(plain, forest, first.people(), WEEK);
    }

    /** A manager's, whose reps belong to it all the time, and the manager too. */
    private Crew.Stretches team(int number) {
        int manager = number % managers;
        return new Crew.Stretches(Stream.concat(
                        IntStream.range(0, reps.size())
                                .filter(rep -> Size.managerOf(rep) == manager)
                                .mapToObj(reps::get),
                        Stream.of(Company.manager(manager)))
                .collect(Collectors.toMap(person -> person, person -> List.of(Company.WHOLE_YEAR))));
    }

    private long customer(int number) {
        return customers[(int) ((long) APART * number % customers.length)];
    }

    /** All others that logs tell of are customers. */
    private static Map<Long, Long> themselves(Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> id));
    }

    /** The report of the first team. */
    public WeeklyReport teamsWeek() {
        return week(first);
    }

    private WeeklyReport week(Crew crew) {
        return reports.of(Company.PROJECT, crew, WEEK, Company.TODAY, Sight.ALL, true);
    }

    /** What the first team's report counts, by plain SQL. */
    public WeekBySql bySql() {
        return bySql;
    }

    /** Opens each page, as somebody else does for each number. */
    public Map<String, IntConsumer> pages() {
        Map<String, IntConsumer> pages = new LinkedHashMap<>();
        pages.put("My day", number -> openDay(Company.rep(number % reps.size())));
        pages.put("a team's day", number -> openTeamsDay(team(number).people()));
        pages.put("Team's day of all", number -> openTeamsDay(Set.copyOf(reps)));
        pages.put("steps of fifty customers", this::openSteps);
        pages.put("contacts", number -> openContacts(customer(number)));
        pages.put("a customer", number -> openCustomer(customer(number)));
        pages.put("weekly report of all", number -> week(Crew.ALL));
        pages.put("a team's weekly report", number -> week(team(number)));
        pages.put("a team's least touched customers", number -> openLeastTouched(team(number)));
        return pages;
    }

    /** What each page sends to the database. */
    public Map<String, List<String>> sent() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        pages().forEach((page, open) -> sent.put(page, database.sent(() -> open.accept(0))));
        sent.put("all next steps in order", database.sent(() -> touches().next(STEPS_SINCE, STEPS)));
        new StoredLastTouches(sql).makeWhole();
        sent.put("promises", database.sent(this::findPromises));
        return sent;
    }

    /** Whom searches find by what customers were promised. */
    private void findPromises() {
        StoredLastTouches last = new StoredLastTouches(sql);
        StoredTieredCustomers promised = new StoredTieredCustomers(sql, SetClock.noonOf(Company.TODAY), last);
        promised.counted(
                Company.PROJECT,
                new CountingDays.Run(Tier.C, TouchKind.BATCH, STEPS_SINCE, Company.TODAY),
                reps.get(0));
        promised.of(List.of(customer(0)), reps.get(0));
        new StoredRequests(database.tables(), sql).overdue(List.of(Company.PROJECT), Instant.EPOCH);
    }

    private void openDay(String rep) {
        logs.found(Company.PROJECT, rep, DAY);
        new StoredNextSteps(sql).due(Company.PROJECT, rep, DAY);
        new StoredBatchLines(sql).told(Company.PROJECT, List.of(rep), DAY);
        reads().of(Company.PROJECT, rep, DAY);
    }

    private void openTeamsDay(Set<String> people) {
        Period asked = new Period(DAY.minusDays(30), DAY.plusDays(1));
        logs.of(Company.PROJECT, people, DAY);
        logs.handedIn(Company.PROJECT, people, asked);
        new StoredAsks(sql).of(Company.PROJECT, people, asked);
        new StoredAskAnswers(database.tables()).of(Company.PROJECT, people, asked);
        new StoredClosedDays(database.tables(), sql).of(Company.PROJECT, people, asked);
        new StoredBatchLines(sql).told(Company.PROJECT, people, DAY);
        reads().unread(Company.manager(0), Company.PROJECT, people, new Period(DAY, DAY.plusDays(1)), Instant.EPOCH);
        Instant week = DAY.minusDays(6).atStartOfDay(ZoneOffset.UTC).toInstant();
        reads().unread(Company.manager(0), Company.PROJECT, people, asked, week);
    }

    private StoredLogReads reads() {
        return new StoredLogReads(database.tables(), sql);
    }

    private void openContacts(long customer) {
        touches().of(List.of(customer), 0, TOUCHES);
    }

    private void openSteps(int number) {
        touches()
                .next(
                        IntStream.range(number, number + CUSTOMERS)
                                .mapToObj(this::customer)
                                .toList(),
                        STEPS_SINCE);
    }

    private StoredTouches touches() {
        return new StoredTouches(sql, lastLines);
    }

    private void openLeastTouched(Crew crew) {
        least.of(reports.contacts(Company.PROJECT, crew, WEEK).own(), WEEK);
    }

    /** Its record, its tier and its contacts. */
    private void openCustomer(long customer) {
        tiering.open(customer);
        new StoredTierWords(sql).of(customer);
        new StoredChains(sql).of(customer);
        new StoredNotes(database.tables()).of(customer);
        openContacts(customer);
    }
}
