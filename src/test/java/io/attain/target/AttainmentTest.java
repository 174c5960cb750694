package io.attain.target;

import static io.attain.target.TargetFixture.QUARTER;
import static io.attain.target.TargetFixture.START;
import static io.attain.target.TargetFixture.root;
import static io.attain.target.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttainmentTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Test
    void sumsUpTheTreeInsteadOfAveragingIt() {
        Attainment whole = figures(
                Map.of(2L, 50L, 3L, 900L, 1L, 7L),
                MID_NOVEMBER,
                root(1, 1100),
                share(2, 1, "lily", QUARTER, Scope.ANY, 100),
                share(3, 1, "tom", QUARTER, Scope.ANY, 1000));

        assertThat(whole.actual()).isEqualTo(957);
        assertThat(whole.ratio()).hasValue(957.0 / 1100);
        assertThat(whole.variance()).isEqualTo(-143);
        assertThat(whole.children()).extracting(Attainment::actual).containsExactly(50L, 900L);
    }

    @Test
    void expectsOfAParentWhatItsPartsExpect() {
        Period october = Period.of(YearMonth.of(2026, 10));
        Period december = Period.of(YearMonth.of(2026, 12));
        Attainment whole = figures(
                Map.of(),
                MID_NOVEMBER,
                root(1, 100),
                share(2, 1, null, october, Scope.ANY, 70),
                share(3, 1, null, december, Scope.ANY, 30));

        assertThat(whole.expected()).isEqualTo(70);
        assertThat(whole.variance()).isEqualTo(-100);
    }

    @Test
    void aTargetOfZeroIsNeitherZeroPercentNorAnError() {
        assertThat(figures(Map.of(), MID_NOVEMBER, root(1, 0)).state()).isEqualTo(Attainment.State.NONE);
        Attainment over = figures(Map.of(1L, 5L), MID_NOVEMBER, root(1, 0));
        assertThat(over.state()).isEqualTo(Attainment.State.OVER);
        assertThat(over.ratio()).isEmpty();
        assertThat(over.paceIndex()).isEmpty();
    }

    @Test
    void paceChangesExactlyAtItsThresholds() {
        LocalDate after66Of66 = QUARTER.end().minusDays(1);
        assertThat(pace(6500, after66Of66)).isEqualTo(Pace.ON_TRACK);
        assertThat(pace(6499, after66Of66)).isEqualTo(Pace.BEHIND);
        assertThat(pace(5850, after66Of66)).isEqualTo(Pace.BEHIND);
        assertThat(pace(5849, after66Of66)).isEqualTo(Pace.AT_RISK);
    }

    private static Pace pace(long actual, LocalDate day) {
        return figures(Map.of(1L, actual), day, root(1, 6600)).pace(PaceRule.DEFAULT);
    }

    @Test
    void hasNoPaceOutsideItsPeriodAndIsOnTrackOnTheFirstMorning() {
        assertThat(pace(0, START.minusDays(1))).isEqualTo(Pace.NOT_STARTED);
        assertThat(pace(0, START)).isEqualTo(Pace.ON_TRACK);
        assertThat(pace(0, QUARTER.end())).isEqualTo(Pace.FINISHED);
    }

    @Test
    void requiresWhatIsMissingFromTheDaysLeftRoundedUp() {
        LocalDate twoDaysLeft = LocalDate.of(2026, 12, 30);
        assertThat(figures(Map.of(1L, 5L), twoDaysLeft, root(1, 10)).requiredPerDay())
                .hasValue(3);
        assertThat(figures(Map.of(1L, 50L), twoDaysLeft, root(1, 10)).requiredPerDay())
                .hasValue(0);
        assertThat(figures(Map.of(), QUARTER.end(), root(1, 10)).requiredPerDay())
                .isEmpty();
        assertThat(figures(Map.of(), START.minusDays(30), root(1, 10)).workingDaysLeft())
                .isEqualTo(66);
    }

    @Test
    void keepsTheSumsOfPartsThatAreHidden() {
        Attainment whole =
                figures(Map.of(2L, 50L), MID_NOVEMBER, root(1, 100), share(2, 1, "lily", QUARTER, Scope.ANY, 100));

        Attainment seen = whole.prune(node -> node.issueId() != 2);
        assertThat(seen.children()).isEmpty();
        assertThat(seen.actual()).isEqualTo(50);
    }

    private static Attainment figures(Map<Long, Long> sums, LocalDate day, TargetNode... nodes) {
        TargetTree tree = TargetTree.of(List.of(nodes)).get(0);
        return Attainment.of(tree, sums, day, WorkingCalendar.MONDAY_TO_FRIDAY);
    }
}
