package io.attain.planning.planfile.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.RollUp;
import io.attain.attainment.figures.TreeFigures;
import io.attain.attainment.figures.TreeReading;
import io.attain.kernel.Direction;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Metric;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableFormat;
import io.attain.planning.planfile.FiguresSheet;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanCells;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanReview;
import io.attain.planning.planfile.PlanStep;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Sight;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.TreeSnapshot;
import io.attain.words.InMemoryVocabularies;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a tree is like, its export imported again changes nothing. */
class PlanRoundTripTest {

    /** Visits are archived, and stay where they are. */
    private static final List<Metric> METRICS =
            List.of(Metric.REVENUE, Metric.VISITS, Metric.REPURCHASE_RATE, InMemoryVocabularies.DEMO);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> SUMMARIES =
            List.of("Plan", "=1+1", "-East, \"A\"", "'@me", "第四季度目标", "a_x000D_b", "+", "1e5", "2026-10-01");
    private static final List<String> REGIONS = List.of("East", "=West", "华东");

    @Property(tries = 150)
    void anExportImportedAgainChangesNothing(@ForAll Random random) {
        List<TargetNode> nodes = tree(random);
        Set<Long> marked = nodes.stream()
                .filter(node -> !node.share() && random.nextBoolean())
                .map(TargetNode::issueId)
                .collect(Collectors.toSet());
        for (TableFormat format : TableFormat.values()) {
            List<TableFault> faults = new ArrayList<>();
            List<PlanStep> steps = imported(format.write(exported(nodes, marked, node -> true)), nodes, marked, faults);

            assertThat(faults).isEmpty();
            assertThat(steps).hasSameSizeAs(nodes).allSatisfy(step -> assertThat(step.action())
                    .as("%s %s", step.row(), step.before())
                    .isEqualTo(ImportAction.UNCHANGED));
        }
    }

    private static Sheet exported(List<TargetNode> nodes, Set<Long> marked, Predicate<TargetNode> visible) {
        Map<Long, String> keys = new HashMap<>();
        nodes.forEach(node -> keys.put(node.issueId(), node.key()));
        PlanCells cells =
                new PlanCells(Unit.MONEY, key -> "name-of-" + key, id -> keys.getOrDefault(id, ""), node -> node);
        TreeSnapshot tree = TreeSnapshot.of(1, nodes);
        List<Attainment> figures = new TreeReading(
                        new TreeFigures(tree, TODAY, TargetFixture.WEEKDAYS), RollUp.of(tree, Map.of()))
                .below(1);
        return new FiguresSheet(cells, PaceRule.DEFAULT, node -> marked.contains(node.issueId()))
                .of(figures, Sight.of(visible));
    }

    @Test
    void whatIsHiddenIsOnlyCountedInWhateverCutItIs() {
        List<TargetNode> nodes = List.of(
                TargetFixture.root(1, 100),
                TargetFixture.share(2, 1, "lily", TargetFixture.QUARTER, Scope.ANY, 100),
                TargetFixture.inCut(
                        "Customers", TargetFixture.share(3, 1, "tom", TargetFixture.QUARTER, Scope.ANY, 40)),
                TargetFixture.inCut(
                        "Customers", TargetFixture.share(4, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 30)));

        List<List<Cell>> rows = exported(nodes, Set.of(), node -> node.issueId() == 1 || node.issueId() == 3)
                .rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(rows.get(0).size() - 1)).isEqualTo(new Cell.Decimal(BigDecimal.valueOf(2)));
        assertThat(rows.get(1)).contains(new Cell.Text("Customers"));
    }

    private static List<PlanStep> imported(
            byte[] file, List<TargetNode> nodes, Set<Long> marked, List<TableFault> faults) {
        Set<Long> all = nodes.stream().map(TargetNode::issueId).collect(Collectors.toSet());
        KnownTargets known = new KnownTargets(TargetFixture.PROJECT, nodes, all, Set.of(), marked);
        Table table = Table.read(
                new ByteArrayInputStream(file),
                PlanColumn.written().stream().map(PlanColumn::code).toList(),
                faults);
        PlanReading reading = new PlanReading(
                Set.of(PlanColumn.values()),
                new SalesProject(TargetFixture.PROJECT, "CNY", 2),
                known,
                InMemoryVocabularies.withDemo(2),
                new PlanPeriods(FiscalYears.CALENDAR, TODAY),
                new PlanCurrencies(TargetFixture.PROJECT, Unit.MONEY, mock(), mock(), TODAY),
                new PlanOptions(field -> OptionNames.NONE, field -> OptionNames.NONE),
                new PlanOwners(PlanRoundTripTest::person, user -> false));
        return PlanReview.of(reading.rows(table.rows()), known, Unit.MONEY, false, faults);
    }

    private static Optional<ApplicationUser> person(String name) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(name.replace("name-of-", ""));
        return Optional.of(user);
    }

    /** A tree of any depth, and of any sense. */
    private static List<TargetNode> tree(Random random) {
        List<TargetNode> nodes = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (long id = 1; id <= size; id++) {
            List<TargetNode> wholes =
                    nodes.stream().filter(node -> !node.share()).toList();
            TargetNode whole = wholes.isEmpty() ? null : wholes.get(random.nextInt(wholes.size()));
            nodes.add(node(id, whole, random));
        }
        return nodes;
    }

    private static TargetNode node(long id, @Nullable TargetNode whole, Random random) {
        LocalDate start = TODAY.minusDays(random.nextInt(500));
        Metric metric = any(random, METRICS);
        Goal goal = new Goal(
                metric,
                any(random, List.of(Direction.values())),
                amount(random),
                new Levels(
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        metric.isRate() ? Long.valueOf(1 + random.nextInt(10_000)) : null),
                MonthWeights.read(any(random, List.of("", "1/2/3", "thirty"))),
                List.of());
        return new TargetNode(
                id,
                "SALES-" + id,
                any(random, SUMMARIES),
                TargetFixture.PROJECT,
                whole == null ? null : whole.issueId(),
                1,
                whole != null && random.nextBoolean(),
                Tenure.of(random.nextBoolean() ? null : "user" + random.nextInt(3)),
                false,
                goal,
                new Period(start, start.plusDays(1 + random.nextInt(400))),
                new Scope(
                        random.nextBoolean() ? null : any(random, REGIONS),
                        random.nextBoolean() ? null : "Product A",
                        random.nextBoolean() ? null : "New"),
                "Active",
                any(random, List.of("", "", "Customers", "=1+1", "客户类型")));
    }

    private static long amount(Random random) {
        return random.nextInt(5) == 0 ? 0 : random.nextLong(99_999_999_999_999L);
    }

    private static @Nullable Long maybe(Random random) {
        return random.nextBoolean() ? null : amount(random);
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
