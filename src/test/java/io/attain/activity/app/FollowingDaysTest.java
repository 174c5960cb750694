package io.attain.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.Everybody;
import io.attain.activity.Expectation;
import io.attain.activity.Expectations;
import io.attain.activity.LogChange;
import io.attain.activity.LogFacts;
import io.attain.activity.PersonDay;
import io.attain.activity.PersonDay.State;
import io.attain.activity.store.LogResultSource;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.store.TestLogs;
import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.results.store.StoredFacts;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.TeamTree;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever happens to logs and calendars, in whatever order and however often it is told: the days that are followed are those
 * that the logs and the calendar make from nothing, and the night finds no difference.
 */
class FollowingDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Period DAYS = new Period(MONDAY.minusDays(7), MONDAY.plusDays(35));
    private static final List<String> PEOPLE = List.of("lily", "tom", "mei");
    private static final AtomicLong PROJECTS = new AtomicLong();

    private static AoDatabase database;

    @BeforeContainer
    static void createTables() {
        database = TestLogs.h2WithFacts();
    }

    @AfterContainer
    static void dropTables() {
        database.close();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyChangeIsFollowed(@ForAll("happenings") List<Happening> happenings) {
        Site site = new Site();
        happenings.forEach(happening -> happening.happen.accept(site));

        for (String person : PEOPLE) {
            List<PersonDay> expected = site.fromNothing(person);
            assertThat(site.days.of(site.project, Set.of(person), DAYS).of(person))
                    .isEqualTo(expected);
            assertThat(site.days.of(site.project, null, DAYS).of(person)).isEqualTo(expected);
        }
        assertThat(site.book.prove(site.project, Reading.ALL)).isZero();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatWasNotFollowedIsCountedAndMended(@ForAll("happenings") List<Happening> happenings) {
        Site site = new Site();
        happenings.forEach(happening -> happening.happen.accept(site));
        DailyLog log = site.log("lily", MONDAY, true, 5);
        long id = site.logs.save(log).id();
        site.facts.replace(Source.LOG, Map.of(id, LogFacts.of(id, log)));
        site.facts.replaceDays(Map.of(id, List.of()));

        assertThat(site.book.prove(site.project, Reading.ALL)).isOne();
        assertThat(site.days.of(site.project, null, DAYS).of("lily")).isEqualTo(site.fromNothing("lily"));
        assertThat(site.book.prove(site.project, Reading.ALL)).isZero();
    }

    /** Something that happens, with a name to read in a failure. */
    private record Happening(String name, Consumer<Site> happen) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    static Arbitrary<List<Happening>> happenings() {
        Arbitrary<String> people = Arbitraries.of(PEOPLE);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 27);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 9);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Combinators.combine(people, days, numbers).as(FollowingDaysTest::saved)),
                        Tuple.of(2, Combinators.combine(people, days, numbers).as(FollowingDaysTest::imported)),
                        Tuple.of(3, Combinators.combine(people, days, numbers).as(FollowingDaysTest::leave)),
                        Tuple.of(3, Combinators.combine(days, numbers).as(FollowingDaysTest::calendar)),
                        Tuple.of(1, numbers.map(FollowingDaysTest::passed)))
                .list()
                .ofMaxSize(25);
    }

    /** A draft, a submitted log, one that is opened again, or one that is told twice. */
    private static Happening saved(String person, int day, int number) {
        return new Happening("%s logs day %d as %d".formatted(person, day, number), site -> {
            DailyLog log = site.log(person, MONDAY.plusDays(day), number % 3 != 0, number);
            site.write(log);
            if (number % 2 == 0) {
                site.write(log);
            }
        });
    }

    private static Happening imported(String person, int day, int number) {
        return new Happening("%s imports %d logs from day %d on".formatted(person, number, day), site -> {
            List<LogChange> all = new ArrayList<>();
            for (int later = 0; later < number; later++) {
                all.add(LogChange.of(site.log(person, MONDAY.plusDays(day + later), true, number)));
            }
            site.writer.writeAll(all);
        });
    }

    private static Happening leave(String person, int day, int number) {
        LocalDate first = MONDAY.plusDays(day);
        Period period = new Period(first, first.plusDays(1 + number));
        return number % 3 == 0
                ? change(person + " works in " + period, calendar -> calendar.withoutLeave(person, period))
                : change(person + " is away in " + period, calendar -> calendar.withLeave(person, period));
    }

    private static Happening calendar(int day, int number) {
        LocalDate first = MONDAY.plusDays(day);
        SpecialDay.Kind kind = number % 2 == 0 ? SpecialDay.Kind.HOLIDAY : SpecialDay.Kind.MAKE_UP;
        return switch (number) {
            case 0 ->
                change(
                        "weekdays from " + first + " on",
                        calendar ->
                                calendar.with(new WeekPattern(first, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY))));
            case 1 -> change("no weekdays from " + first + " on", calendar -> calendar.withoutWeekdays(first));
            case 2 ->
                change(
                        "no special days from " + first + " on",
                        calendar -> calendar.withoutDays(new Period(first, first.plusDays(7))));
            default ->
                change(
                        "a feed of " + kind + " from " + first + " on",
                        calendar -> calendar.with(first.datesUntil(first.plusDays(number))
                                .map(each -> new SpecialDay(each, kind, "feed"))
                                .toList()));
        };
    }

    private static Happening passed(int days) {
        return new Happening(days + " days pass", site -> site.clock.pass(Duration.ofDays(days)));
    }

    private static Happening change(String name, UnaryOperator<ProjectCalendar> change) {
        return new Happening(name, site -> site.calendars.change(site.project, change));
    }

    /** A project of its own in one database. */
    private static final class Site {

        private final long project = PROJECTS.incrementAndGet();
        private final PlainSql sql = new PlainSql(database.executors());
        private final StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
        private final Facts facts = new StoredFacts(sql);
        private final FactBook book = new FactBook(facts, List.of(new LogResultSource(sql)), Runnable::run);
        private final InMemoryCalendars calendars = new InMemoryCalendars();
        private final SetClock clock = SetClock.at("2026-11-10T07:00:00Z", "Asia/Shanghai");
        private final ExpectedLogs expected = new ExpectedLogs(calendars, new InMemoryTeams(), new Everybody());
        private final PersonDays days = new PersonDays(book, expected, clock);
        private final Postings postings = (source, id, results) -> facts.replace(source, Map.of(id, results));
        private final LogWriter writer = new LogWriter(logs, facts, postings, sql, expected, clock, List.of());

        Site() {
            book.catchUp(project);
        }

        /** Of somebody who has seen what is there. */
        void write(DailyLog log) {
            Optional<DailyLogs.Found> seen = logs.found(project, log.owner(), log.day());
            writer.write(new LogChange(log, DailyLogs.Found.version(seen), true));
        }

        DailyLog log(String person, LocalDate day, boolean submitted, int calls) {
            DailyLog.Content content = new DailyLog.Content(
                    Map.of(Metric.CALLS, calls, Metric.VISITS, calls / 4), List.of(), "", List.of(), "");
            return new DailyLog(project, person, day, content, submitted, Instant.EPOCH);
        }

        /** A person's days, each by its log and the calendar. */
        List<PersonDay> fromNothing(String person) {
            return DAYS.start()
                    .datesUntil(DAYS.end())
                    .map(day -> fromNothing(person, day))
                    .toList();
        }

        private PersonDay fromNothing(String person, LocalDate day) {
            Optional<DailyLog> log = logs.find(project, person, day).filter(DailyLog::submitted);
            Map<Metric, Long> done = new TreeMap<>();
            log.ifPresent(kept -> kept.content().counts().forEach((action, times) -> {
                if (times > 0) {
                    done.put(action, (long) times);
                }
            }));
            Expectation expected =
                    new Expectations(calendars.of(project), TeamTree.NONE, everybody -> true).of(person, day);
            return new PersonDay(day, expected, state(person, day, log.isPresent()), done);
        }

        private State state(String person, LocalDate day, boolean logged) {
            ProjectCalendar calendar = calendars.of(project);
            boolean teamWorks = calendar.team().isWorkingDay(day);
            if (!teamWorks || calendar.isOnLeave(person, day)) {
                return teamWorks ? State.LEAVE : State.OFF;
            }
            if (logged) {
                return State.LOGGED;
            }
            LocalDate last = new Expectations(calendar, TeamTree.NONE, everybody -> true)
                    .policy(person)
                    .lastDayToWrite(day);
            return clock.of(person).isAfter(last) ? State.MISSING : State.PENDING;
        }
    }
}
