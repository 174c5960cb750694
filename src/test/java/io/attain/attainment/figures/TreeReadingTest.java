package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.figures.PartsAsked.Order;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Sight;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which parts of a tree are told, in what order. 32 of the quarter's 66 working days are over. */
class TreeReadingTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Test
    void whatLagsMostComesFirstAndEqualsStandByName() {
        TreeReading tree = reading(
                Map.of(11L, tally(100), 3L, tally(320), 4L, tally(400)),
                root(1, 2640),
                part(11, 1, 660),
                part(3, 1, 660),
                part(4, 1, 660),
                part(2, 1, 660));

        assertThat(told(tree, Order.GAP)).containsExactly(2L, 11L, 3L, 4L);
        assertThat(told(tree, Order.NAME)).containsExactly(2L, 3L, 4L, 11L);
        assertThat(told(tree, Order.CREATED)).containsExactly(2L, 3L, 4L, 11L);
        assertThat(told(reading(Map.of(), root(1, 1320), part(11, 1, 660), part(2, 1, 660)), Order.GAP))
                .as("none lags behind another")
                .containsExactly(2L, 11L);
    }

    @Test
    void whatIsRunningComesBeforeWhatIsToComeAndThatBeforeWhatIsOver() {
        TreeReading tree = reading(
                Map.of(), root(1, 2640), month(2, 10, 900), month(3, 12, 900), month(4, 11, 40), month(5, 11, 800));

        assertThat(told(tree, Order.GAP)).containsExactly(5L, 4L, 3L, 2L);
    }

    private static TargetNode month(long id, int month, long amount) {
        return node(id, 1L, 1, null, Period.of(YearMonth.of(2026, month)), Scope.ANY, amount);
    }

    @Test
    void lessIsBetterLagsByWhatIsTooMuch() {
        Goal atMost =
                new Goal(Metric.CALLS, Direction.DOWN, 660, new Levels(null, null, null), MonthWeights.NONE, List.of());

        assertThat(lags(atMost, 300, 400)).containsExactly(-20L, 80L);
    }

    @Test
    void inRangeLagsBehindTheNearerEnd() {
        Goal between = new Goal(
                Metric.CALLS, Direction.IN_RANGE, 660, new Levels(null, null, 990L), MonthWeights.NONE, List.of());

        assertThat(lags(between, 200, 500, 400)).containsExactly(120L, 20L, -80L);
    }

    private static List<Long> lags(Goal goal, long... actuals) {
        return Arrays.stream(actuals)
                .mapToObj(actual -> reading(Map.of(1L, tally(actual)), aiming(goal, root(1, 0)))
                        .of(1, PartsAsked.NONE)
                        .orElseThrow()
                        .lag()
                        .rounded())
                .toList();
    }

    @Test
    void asManyLevelsAreToldAsAreAskedFor() {
        TreeReading tree = reading(
                Map.of(4L, tally(7)), root(1, 100), part(2, 1, 100), part(3, 2, 100), part(4, 3, 100), part(5, 1, 0));

        Attainment alone = tree.of(1, PartsAsked.NONE).orElseThrow();
        assertThat(alone.children()).isEmpty();
        assertThat(alone.parts()).isEqualTo(2);
        assertThat(alone.next()).isZero();

        Attainment two = tree.of(1, asked(2, 0, 50, part -> true)).orElseThrow();
        Attainment grandchild = two.children().get(0).children().get(0);
        assertThat(two.next()).isNull();
        assertThat(grandchild.actual()).isEqualTo(7);
        assertThat(grandchild.children()).isEmpty();
        assertThat(grandchild.next()).isZero();
        assertThat(two.children().get(1).next()).as("it has no parts").isNull();
        assertThat(tree.of(9, PartsAsked.ALL)).isEmpty();
    }

    @Test
    void onlyThePartsOfTheNodeItselfBeginAtTheStart() {
        TreeReading tree =
                reading(Map.of(), root(1, 1320), part(2, 1, 660), part(3, 1, 660), part(4, 3, 330), part(5, 3, 330));

        Attainment found = tree.of(1, asked(2, 1, 1, part -> true)).orElseThrow();

        assertThat(ids(found)).containsExactly(3L);
        assertThat(found.next()).isNull();
        assertThat(ids(found.children().get(0))).containsExactly(4L);
        assertThat(found.children().get(0).next()).isEqualTo(1);
        assertThat(ids(tree.of(1, asked(1, 7, 1, part -> true)).orElseThrow())).isEmpty();
    }

    @Test
    void partsAreCountedByPaceWhetherToldOrNot() {
        TreeReading tree = reading(
                Map.of(2L, tally(320), 3L, tally(300)),
                root(1, 2640),
                part(2, 1, 660),
                part(3, 1, 660),
                part(4, 1, 660),
                part(5, 4, 660));

        assertThat(tree.paces(1, TargetNode.FIRST_CUT, PaceRule.DEFAULT, node -> true))
                .isEqualTo(Map.of(Pace.ON_TRACK, 1, Pace.BEHIND, 1, Pace.AT_RISK, 1));
        assertThat(tree.paces(5, TargetNode.FIRST_CUT, PaceRule.DEFAULT, node -> true))
                .isEmpty();
    }

    @Test
    void onlyWhatLagsIsToldAndCountedOrWhatIsMadeUpOfIt() {
        TreeReading tree = reading(
                Map.of(2L, tally(330), 3L, tally(300), 4L, tally(400), 6L, tally(400)),
                root(1, 2640),
                part(2, 1, 660),
                part(3, 1, 660),
                part(4, 1, 660),
                part(5, 4, 330),
                part(6, 4, 330),
                month(7, 12, 660));

        Attainment found = tree.of(1, lagging(2, node -> true)).orElseThrow();

        assertThat(ids(found)).as("2 is on track, 7 is to come").containsExactly(3L, 4L);
        assertThat(found.parts()).isEqualTo(2);
        assertThat(ids(found.children().get(1)))
                .as("4 is on track, its part 5 is not")
                .containsExactly(5L);
        Attainment folded = tree.of(1, lagging(1, node -> true)).orElseThrow();
        assertThat(folded.children()).extracting(Attainment::parts).containsExactly(0, 1);
        assertThat(folded.children()).extracting(Attainment::next).containsExactly(null, 0);
        assertThat(ids(tree.of(1, asked(1, 0, 50, node -> true)).orElseThrow())).hasSize(4);
    }

    @Test
    void whatNobodyAgreedOnDoesNotLag() {
        TreeReading tree = reading(Map.of(), root(1, 660), part(2, 1, 330), part(3, 1, 330));

        assertThat(ids(tree.of(1, lagging(1, node -> node.issueId() == 3)).orElseThrow()))
                .containsExactly(3L);
    }

    private static PartsAsked lagging(int depth, Predicate<TargetNode> judged) {
        return new PartsAsked(
                TargetNode.FIRST_CUT,
                depth,
                Order.CREATED,
                Locale.ENGLISH,
                0,
                50,
                Sight.ALL,
                new PartsAsked.Lagging(PaceRule.DEFAULT, judged));
    }

    @Test
    void noMorePartsAreAskedAboutThanItTakesToFillAPage() {
        TreeReading tree = reading(Map.of(), team(3_000));
        List<Long> askedAbout = new ArrayList<>();

        Attainment found = tree.of(1, asked(1, 1_000, 50, part -> {
                    askedAbout.add(part.issueId());
                    return part.issueId() % 2 == 0;
                }))
                .orElseThrow();

        assertThat(found.children()).hasSize(50);
        assertThat(askedAbout).hasSizeLessThanOrEqualTo(102);
        assertThat(found.next()).isEqualTo(1_000 + askedAbout.size() - 1);
    }

    /** Whatever is hidden and however long a page is: page by page, each visible part is told once, in order. */
    @Property(tries = 100)
    void pagesPutTogetherAreTheWholeList(
            @ForAll @Size(max = 40) Set<@IntRange(min = 2, max = 61) Integer> hidden,
            @ForAll @IntRange(min = 1, max = 30) int limit) {
        TreeReading tree = reading(Map.of(7L, tally(5), 30L, tally(1)), team(60));
        Predicate<TargetNode> visible = part -> !hidden.contains((int) part.issueId());
        List<Long> pages = new ArrayList<>();

        Integer start = 0;
        while (start != null) {
            Attainment page = tree.of(1, asked(1, start, limit, visible)).orElseThrow();
            start = page.next();
            assertThat(page.children()).hasSizeLessThanOrEqualTo(limit);
            assertThat(start == null || page.children().size() == limit)
                    .as("only the last page may be short")
                    .isTrue();
            pages.addAll(ids(page));
        }

        assertThat(new HashSet<>(pages)).hasSameSizeAs(pages);
        assertThat(pages).isEqualTo(ids(tree.of(1, asked(1, 0, 100, visible)).orElseThrow()));
    }

    private static List<Long> told(TreeReading tree, Order order) {
        return ids(tree.of(1, new PartsAsked(TargetNode.FIRST_CUT, 1, order, Locale.ENGLISH, 0, 50, Sight.ALL, null))
                .orElseThrow());
    }

    private static PartsAsked asked(int depth, int start, int limit, Predicate<TargetNode> visible) {
        return new PartsAsked(
                TargetNode.FIRST_CUT, depth, Order.GAP, Locale.ENGLISH, start, limit, Sight.of(visible), null);
    }

    private static List<Long> ids(Attainment found) {
        return found.children().stream().map(part -> part.node().issueId()).toList();
    }

    private static TargetNode[] team(int parts) {
        return LongStream.rangeClosed(1, parts + 1)
                .mapToObj(id -> id == 1 ? root(1, 10L * parts) : part(id, 1, 10))
                .toArray(TargetNode[]::new);
    }

    private static TargetNode part(long id, long parent, long amount) {
        return node(id, parent, 1, null, QUARTER, Scope.ANY, amount);
    }

    private static Tally tally(long amount) {
        return new Tally(amount, 1);
    }

    private static TreeReading reading(Map<Long, Tally> sums, TargetNode... nodes) {
        TreeSnapshot tree = TreeSnapshot.of(1, List.of(nodes));
        return new TreeReading(new TreeFigures(tree, MID_NOVEMBER, TargetFixture.WEEKDAYS), RollUp.of(tree, sums));
    }
}
