package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.explanation.Explaining;
import io.attain.attainment.explanation.Figure;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.trend.Steps;
import io.attain.attainment.trend.Trend;
import io.attain.calendar.ChinasHolidays;
import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.Leave;
import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.Tenure;
import io.attain.targets.Tenure.Handover;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fourth quarter of 2026 in China: 18, 21 and 23 working days. Lily is away for the second week of November. */
class WorkedDaysTest {

    private static final Period NOVEMBER = Period.of(YearMonth.of(2026, 11));
    private static final Period AWAY = Period.ofInclusive(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 13));
    private static final LocalDate AFTER = AWAY.end();
    private static final int LILY = 2;
    private static final int TOM = 3;

    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final WorkedDays days = new TargetCalendars(calendars);

    @BeforeEach
    void keepTheCalendar() {
        calendars.change(
                PROJECT, calendar -> calendar.with(ChinasHolidays.AUTUMN_2026).withLeave("lily", AWAY));
    }

    @Test
    void holidaysAndMakeUpDaysCountForEverybody() {
        Attainment october = figures(
                LocalDate.of(2026, 10, 12), share(4, 1, null, Period.of(YearMonth.of(2026, 10)), Scope.ANY, 180));

        assertThat(october.workingDays()).isEqualTo(Exact.of(18));
        assertThat(october.workingDaysLeft()).isEqualTo(Exact.of(15));
        assertThat(october.expected()).isEqualTo(Exact.of(30));
    }

    @Test
    void leaveMovesWhatIsExpectedOfAPersonAndTheTargetStays() {
        Attainment whole = figures(AFTER, root(1, 672), november(LILY, "lily"), november(TOM, "tom"));
        Attainment lily = whole.children().get(0);
        Attainment tom = whole.children().get(1);

        assertThat(lily.workingDays()).isEqualTo(Exact.of(16));
        assertThat(lily.expected()).isEqualTo(Exact.of(336 * 5, 16));
        assertThat(lily.workingDaysLeft()).isEqualTo(Exact.of(11));
        assertThat(tom.expected()).isEqualTo(Exact.of(336 * 10, 21));
        assertThat(List.of(lily.target(), tom.target())).containsOnly(336L);
        assertThat(whole.expected()).isEqualTo(lily.expected().plus(tom.expected()));
        assertThat(whole.workingDaysLeft()).isEqualTo(Exact.of(11 + 23));
        assertThat(figures(NOVEMBER.end(), november(LILY, "lily")).expected()).isEqualTo(Exact.of(336));
    }

    @Test
    void halfADayOffCountsForHalf() {
        Period friday = new Period(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 7));
        calendars.change(PROJECT, calendar -> calendar.withLeave("lily", friday, Leave.Part.AFTERNOON));
        Attainment lily = figures(AFTER, november(LILY, "lily"));

        assertThat(lily.workingDays()).isEqualTo(Exact.of(31, 2));
        assertThat(lily.expected()).as("4.5 of 15.5 days").isEqualTo(Exact.of(336 * 9, 31));
        Attainment onFriday = figures(friday.start(), november(LILY, "lily"));
        assertThat(onFriday.workingDaysLeft()).isEqualTo(Exact.of(23, 2));
        assertThat(onFriday.requiredPerDay()).contains(Exact.of(336 * 2, 23));
    }

    @Test
    void aTargetWithPartsCountsTheTeamsDays() {
        TargetNode lilys = heldBy(Tenure.of("lily"), root(1, 100));

        assertThat(figures(AFTER, lilys, november(TOM, "tom")).workingDays()).isEqualTo(Exact.of(18 + 21 + 23));
        assertThat(figures(AFTER, lilys).workingDays()).isEqualTo(Exact.of(18 + 16 + 23));
    }

    @Test
    void theTargetOfWhoLeadsTheSalesIsTheTeams() {
        assertThat(days.of(led(november(LILY, "lily")), false).workingDays(NOVEMBER))
                .isEqualTo(21);
    }

    @Test
    void whoeverHoldsATargetOnADayDecidesWhetherItIsWorked() {
        Tenure passedOn = new Tenure("lily", List.of(new Handover(LocalDate.of(2026, 11, 11), "tom")));
        Tenure taken = new Tenure("tom", List.of(new Handover(LocalDate.of(2026, 11, 11), "lily")));

        assertThat(days.of(heldBy(passedOn, november(LILY, "lily")), false).workingDays(AWAY))
                .isEqualTo(3);
        assertThat(days.of(heldBy(taken, november(LILY, "lily")), false).workingDays(AWAY))
                .isEqualTo(2);
    }

    @Test
    void theTrendAndItsExplanationCountTheSameDays() {
        TargetTree tree = TargetTree.of(List.of(november(LILY, "lily"))).get(0);
        SortedMap<LocalDate, Tally> none = new TreeMap<>();
        Trend trend = Trend.of(tree, none, Optional.empty(), AFTER, days, Steps.DAY);
        Attainment found = Attainment.of(tree, Map.of(), AFTER, days);

        assertThat(trend.now().expected()).isEqualTo(found.expected());
        assertThat(new Explaining(new InMemoryLedger())
                        .explain(Figure.EXPECTED, found, 0, 10)
                        .total())
                .hasValue(found.expected());
    }

    @Test
    void figuresThatAreKeptFollowTheCalendar() {
        LiveFigures live = new LiveFigures(new InMemoryLedger());
        TreeSnapshot tree = TreeSnapshot.of(1, List.of(root(1, 336), november(TOM, "tom")));
        assertThat(toms(live, tree).expected()).isEqualTo(Exact.of(160));
        assertThat(days.now(List.of(PROJECT))).isEqualTo(days.now(List.of(PROJECT)));

        calendars.change(PROJECT, calendar -> calendar.withLeave("tom", AWAY));

        assertThat(toms(live, tree).expected()).isEqualTo(Exact.of(105));
        assertThat(toms(live, tree).workingDays()).isEqualTo(Exact.of(16));
    }

    private Attainment toms(LiveFigures live, TreeSnapshot tree) {
        return live.read(tree, AFTER, days).of(TOM, PartsAsked.NONE).orElseThrow();
    }

    /** Whatever the leave, days with it sum to the target, and what is expected never falls. */
    @Property(tries = 200)
    void expectedToDateIsMonotoneAndEndsAtTheTarget(
            @ForAll @IntRange(max = 91) int first, @ForAll @IntRange(min = 1, max = 60) int length) {
        LocalDate start = QUARTER.start().plusDays(first);
        calendars.change(PROJECT, calendar -> calendar.with(ChinasHolidays.AUTUMN_2026)
                .withLeave("lily", new Period(start, start.plusDays(length))));
        Exact before = Exact.ZERO;
        TargetNode node = share(LILY, 1, "lily", QUARTER, Scope.ANY, 1_001);
        for (LocalDate day = QUARTER.start(); !day.isAfter(QUARTER.end()); day = day.plusDays(1)) {
            Exact expected = figures(day, node).expected();
            assertThat(expected).isBetween(before, Exact.of(1_001));
            before = expected;
        }
        assertThat(before).isEqualTo(Exact.of(1_001));
        assertThat(figures(QUARTER.start(), node).expected()).isEqualTo(Exact.ZERO);
    }

    private static TargetNode november(long id, String owner) {
        return share(id, 1, owner, NOVEMBER, Scope.ANY, 336);
    }

    private Attainment figures(LocalDate day, TargetNode... nodes) {
        return Attainment.of(TargetTree.of(List.of(nodes)).get(0), Map.of(), day, days);
    }
}
