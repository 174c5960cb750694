package io.attain.planning.planfile;

import static io.attain.planning.planfile.DraftedRow.line;
import static io.attain.planning.planfile.PlanUnderReview.known;
import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.table.TableFault;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever rows name, a plan is either told by its faults or leads to steps that can be written one after the other. */
class StrangePlansTest {

    private static final List<TargetNode> THERE =
            List.of(root(1, 100), PlanUnderReview.part(2, 1), PlanUnderReview.part(3, 2), root(4, 100));

    private final PlanUnderReview plan = new PlanUnderReview();

    /** Names of rows that may be there twice, or not at all, or be keys; issues that are hidden or of no project. */
    record Named(String id, String key, String parent, boolean share, long amount) {

        DraftedRow row(long line) {
            DraftedRow row = line(line).id(id).key(key).under(parent).amount(amount);
            return share ? row.shareOf("lily") : row;
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aPlanIsToldOrCanBeWritten(
            @ForAll("rows") List<Named> named, @ForAll boolean unbalanced, @ForAll("seen") Set<Long> seen) {
        plan.faults.clear();
        List<DraftedRow> rows = new ArrayList<>();
        named.forEach(each -> rows.add(each.row(rows.size() + 2L)));

        List<PlanStep> steps = plan.review(rows, known(THERE, seen), unbalanced);

        if (!plan.faults.isEmpty()) {
            Set<Long> faulty = plan.faults.stream().map(TableFault::line).collect(Collectors.toSet());
            assertThat(steps).noneMatch(step -> faulty.contains(step.row().line()));
            assertThat(plan.faults).allSatisfy(fault -> assertThat(fault.line()).isBetween(2L, rows.size() + 1L));
            return;
        }
        assertThat(steps).hasSameSizeAs(rows);
        Set<Long> written = new HashSet<>();
        for (PlanStep step : steps) {
            Long parent = step.node().parentId();
            assertThat(parent == null || parent > 0 || written.contains(parent))
                    .as("what a target is part of is there before it")
                    .isTrue();
            assertThat(written.add(step.node().issueId()))
                    .as("no target is written twice")
                    .isTrue();
            assertThat(step.action() == ImportAction.CREATE)
                    .isEqualTo(step.node().issueId() < 0);
        }
    }

    /** Each target is part of the one below it in the file, as far as a file reaches. */
    @ParameterizedTest
    @ValueSource(ints = {51, 52, 60, 5_000})
    @Timeout(10)
    void aPlanHasFiftyLevelsBelowTheTop(int levels) {
        List<DraftedRow> rows = chain(levels);
        rows.set(levels - 1, rows.get(levels - 1).under(""));

        List<PlanStep> steps = plan.review(rows, known(List.of(), Set.of()), false);

        assertThat(plan.told()).hasSize(levels - 51).allMatch("attain.target.plan.tooDeep"::equals);
        assertThat(steps).hasSize(51);
        assertThat(steps.stream().map(step -> step.row().id()))
                .as("parents come first")
                .isSortedAccordingTo(Comparator.comparing((String id) -> Integer.valueOf(id.substring(1)))
                        .reversed());
    }

    @Test
    void aRingOfAllRowsIsToldOnEach() {
        List<DraftedRow> rows = chain(50);
        Collections.shuffle(rows, new Random(7));

        assertThat(plan.review(rows, List.of())).isEmpty();
        assertThat(plan.told()).hasSize(50).containsOnly("attain.target.plan.ring");
    }

    /** Each row is part of the next, and the last of the first. */
    private static List<DraftedRow> chain(int length) {
        List<DraftedRow> rows = new ArrayList<>();
        for (int number = 0; number < length; number++) {
            rows.add(line(number + 2L)
                    .id("t" + number)
                    .under("t" + (number + 1) % length)
                    .amount(100));
        }
        return rows;
    }

    @Provide
    static Arbitrary<List<Named>> rows() {
        Arbitrary<String> ids = Arbitraries.of("", "", "a", "b", "c", "SALES-1");
        Arbitrary<String> keys = Arbitraries.of("", "", "", "SALES-1", "SALES-2", "SALES-3", "SALES-4", "OTHER-9");
        Arbitrary<String> parents = Arbitraries.of("", "", "a", "b", "c", "SALES-1", "SALES-2", "SALES-4", "nowhere");
        return Combinators.combine(
                        ids,
                        keys,
                        parents,
                        Arbitraries.of(false, false, true),
                        Arbitraries.longs().between(0, 200))
                .as(Named::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    static Arbitrary<Set<Long>> seen() {
        return Arbitraries.of(1L, 2L, 3L, 4L).set();
    }
}
