package io.attain.activity.weekly.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.store.StoredLogs;
import io.attain.activity.weekly.FrozenFigures;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.FrozenReports.Frozen;
import io.attain.activity.weekly.Problem;
import io.attain.activity.weekly.Problems;
import io.attain.activity.weekly.Touched;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import io.attain.results.StageChange;
import io.attain.results.store.StoredFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last week of 2026 and the one before, of Lily and Wang; Lily has drafted Thursday, and Tom sells elsewhere. */
@OnEachEngine(
        with = {TableSet.LOGS, TableSet.FACTS},
        value = FrozenReportRow.class)
record StoredWeekTest(AoDatabase database) {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);
    private static final Period WEEK = Period.weekOf(MONDAY);
    private static final Period BOTH = new Period(MONDAY.minusWeeks(1), WEEK.end());
    private static final Instant THEN = Instant.parse("2027-01-05T18:00:00Z");

    @BeforeEach
    void logs() {
        log(1, "lily", MONDAY.minusDays(7), true, "Price", 7);
        log(1, "lily", MONDAY.minusDays(1), true, "交期", 8);
        log(1, "wang", MONDAY, true, "price", 7, 8);
        log(1, "lily", MONDAY.plusDays(6), true, "Price", Subject.UNKNOWN, 9);
        log(1, "lily", MONDAY.plusDays(3), false, "Draft", 7);
        log(1, "lily", MONDAY.plusDays(7), true, "Later", 7);
        log(2, "tom", MONDAY, true, "Elsewhere", 7);
    }

    @Test
    void reasonsAreThoseOfLogsThatWereHandedInAndSayNothingElse() {
        nothing(WEEK.start().plusDays(1), true, "training");
        nothing(WEEK.start().plusDays(2), false, "travel");
        nothing(BOTH.end(), true, "paperwork");

        assertThat(told(null, BOTH).reasons()).containsExactly(new Problem("lily", MONDAY.plusDays(1), "training", ""));
    }

    private void nothing(LocalDate day, boolean submitted, String reason) {
        DailyLog.Content content = new DailyLog.Content(Map.of(), List.of(), "", List.of(), "", List.of(), reason);
        new StoredLogs(database.activeObjects(), sql()).save(new DailyLog(1, "lily", day, content, submitted, THEN));
    }

    @Test
    void problemsAreThoseOfLogsThatWereHandedInOnTheDays() {
        assertThat(problems(null, BOTH))
                .extracting(Problem::person, Problem::day, Problem::tag)
                .containsExactlyInAnyOrder(
                        tuple("lily", MONDAY.minusDays(7), "Price"),
                        tuple("lily", MONDAY.minusDays(1), "交期"),
                        tuple("wang", MONDAY, "price"),
                        tuple("lily", MONDAY.plusDays(6), "Price"));
        assertThat(problems(null, WEEK)).hasSize(2);
        assertThat(problems(Set.of("wang"), BOTH)).extracting(Problem::person).containsOnly("wang");
        assertThat(problems(Set.of(), BOTH)).as("of nobody").isEmpty();
    }

    @Test
    void whatWasWrittenIsToldOfTheAskedDaysAlone() {
        assertThat(problems(Set.of("lily"), BOTH))
                .extracting(Problem::day, Problem::note)
                .containsExactlyInAnyOrder(
                        tuple(MONDAY.minusDays(7), ""),
                        tuple(MONDAY.minusDays(1), ""),
                        tuple(MONDAY.plusDays(6), "Price: 太高"));
    }

    @Test
    void touchedIsWhatLinesTellOfAndWhoseIdIsKnown() {
        assertThat(new StoredTouching(sql()).of(1, null, WEEK))
                .containsExactlyInAnyOrder(
                        new Touched("wang", MONDAY, 7),
                        new Touched("wang", MONDAY, 8),
                        new Touched("lily", MONDAY.plusDays(6), 9));
        assertThat(new StoredTouching(sql()).of(1, Set.of("lily"), BOTH)).hasSize(3);
        assertThat(new StoredTouching(sql()).of(3, null, BOTH)).isEmpty();
    }

    @Test
    void theLastTouchIsAnybodysAlsoOfAnOpportunity() {
        new StoredFacts(sql())
                .replaceChanges(Map.of(9L, List.of(new StageChange(9, 1, 6, null, "lead", THEN, "lily", "lily"))));

        assertThat(new StoredTouching(sql()).last(List.of(5L, 6L, 7L, 8L), WEEK.end()))
                .isEqualTo(Map.of(6L, MONDAY.plusDays(6), 7L, MONDAY, 8L, MONDAY));
        assertThat(new StoredTouching(sql()).last(List.of(6L, 7L, 8L), MONDAY))
                .isEqualTo(Map.of(7L, MONDAY.minusDays(7), 8L, MONDAY.minusDays(1)));
    }

    @Test
    void whatAWeekClosedWithIsNotedOnceAndReadAsItWasWritten() {
        FrozenReports reports = new StoredFrozenReports(database.tables(), sql());
        FrozenReports otherNode = new StoredFrozenReports(database.tables(), sql());
        Frozen first = frozen("won", "5 1", "won@tom@example.com", "5 1", "problem/%E4%BB%B7%E6%A0%BC", "2");

        assertThat(reports.note(1, 7, MONDAY, first)).isTrue();
        assertThat(otherNode.note(1, 7, MONDAY, frozen("won", "9 9"))).isFalse();
        assertThat(otherNode.note(1, FrozenReports.WHOLE, MONDAY, frozen("won", "6 2")))
                .isTrue();
        assertThat(otherNode.note(2, 7, MONDAY, frozen("won", "7 3"))).isTrue();

        assertThat(otherNode.of(1, 7, List.of(MONDAY, MONDAY.minusWeeks(1)))).isEqualTo(Map.of(MONDAY, first));
        assertThat(reports.noted(1, MONDAY)).containsExactlyInAnyOrder(7L, FrozenReports.WHOLE);
        assertThat(reports.noted(1, MONDAY.minusWeeks(1))).isEmpty();
        assertThat(reports.of(1, 7, List.of())).isEmpty();
    }

    @Test
    void aReportOfManyIsKeptWhole() {
        FrozenReports reports = new StoredFrozenReports(database.tables(), sql());
        TreeMap<String, String> values = new TreeMap<>();
        for (int person = 0; person < 3_000; person++) {
            values.put("action/calls@销售" + person, person + "/7 1/1 " + Long.MAX_VALUE + "/3");
        }
        Frozen large = new Frozen(THEN, new FrozenFigures(values));

        assertThat(reports.note(1, 7, MONDAY, large)).isTrue();
        assertThat(reports.of(1, 7, List.of(MONDAY))).containsEntry(MONDAY, large);
    }

    private List<Problem> problems(@Nullable Set<String> people, Period days) {
        return told(people, days).met();
    }

    private Problems.Told told(@Nullable Set<String> people, Period days) {
        return new StoredProblems(sql()).of(1, people, days, WEEK);
    }

    private static Frozen frozen(String... figures) {
        TreeMap<String, String> values = new TreeMap<>();
        for (int at = 0; at < figures.length; at += 2) {
            values.put(figures[at], figures[at + 1]);
        }
        return new Frozen(THEN, new FrozenFigures(values));
    }

    private PlainSql sql() {
        return new PlainSql(database.executors());
    }

    private void log(long project, String owner, LocalDate day, boolean submitted, String tag, long... issues) {
        List<Line> lines = Arrays.stream(issues)
                .mapToObj(id -> new Line(new Subject(id, "SALES-" + id, ""), "met", NextStep.NONE))
                .toList();
        DailyLog.Content content =
                new DailyLog.Content(Map.of(), lines, "", List.of(new DailyLog.Problem(tag, tag + ": 太高")), "");
        new StoredLogs(database.activeObjects(), sql())
                .save(new DailyLog(project, owner, day, content, submitted, THEN));
    }
}
