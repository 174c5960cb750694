package io.attain.bench.evaluated;

import static java.time.temporal.ChronoUnit.DAYS;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.RollUp;
import io.attain.attainment.figures.TreeFigures;
import io.attain.attainment.figures.TreeReading;
import io.attain.bench.company.Company;
import io.attain.bench.company.Size;
import io.attain.bench.company.Targets;
import io.attain.kernel.Metric;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.Forest;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The company's revenue tree with its results: as the evaluators get it, and laid out for tight loops. */
@State(Scope.Benchmark)
public class Tree {

    static final long ROOT = Targets.root(Metric.REVENUE);

    private static final LocalDate NEW_YEAR = Company.WHOLE_YEAR.start();

    @Param
    public Size size = Size.S;

    TreeSnapshot snapshot;
    /** Each node's own results by issue id. */
    Map<Long, Tally> sums;

    /** The place of each node's parent, which is a lower one; -1 above the root. */
    int[] parents;

    long[] targets;
    long[] amounts;
    long[] counts;
    /** Days since New Year. */
    int[] starts;

    int[] ends;
    int today;
    /** How many working days of the year are before a day of it. */
    int[] worked;

    @Setup
    public void plant() {
        Company company = new Company(size, 1);
        Forest forest = Forest.of(Targets.of(company));
        snapshot = forest.with(ROOT).orElseThrow();
        sums = new HashMap<>();
        for (int rep = 0; rep < size.reps(); rep++) {
            company.wins(rep).stream()
                    .flatMap(win -> forest.assign(win.result()).stream())
                    .forEach(posting -> sums.merge(posting.nodeId(), new Tally(posting.amount(), 1), Tally::plus));
        }
        layOut(snapshot.nodes());
    }

    private void layOut(List<TargetNode> nodes) {
        Map<Long, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node.issueId(), places.size()));
        parents = nodes.stream()
                .mapToInt(node -> node.parentId() == null ? -1 : places.get(node.parentId()))
                .toArray();
        targets = longs(nodes, TargetNode::amount);
        amounts = longs(nodes, node -> own(node).amount());
        counts = longs(nodes, node -> own(node).count());
        starts = nodes.stream().mapToInt(node -> day(node.period().start())).toArray();
        ends = nodes.stream().mapToInt(node -> day(node.period().end())).toArray();
        today = day(Company.TODAY);
        worked = Company.WHOLE_YEAR
                .start()
                .datesUntil(Company.WHOLE_YEAR.end().plusDays(1))
                .mapToInt(day -> WorkingCalendar.MONDAY_TO_FRIDAY.workingDays(NEW_YEAR, day))
                .toArray();
    }

    private Tally own(TargetNode node) {
        return sums.getOrDefault(node.issueId(), Tally.NONE);
    }

    private static long[] longs(List<TargetNode> nodes, ToLongFunction<TargetNode> field) {
        return nodes.stream().mapToLong(field).toArray();
    }

    private static int day(LocalDate day) {
        return (int) NEW_YEAR.until(day, DAYS);
    }

    RollUp rolledUp() {
        return RollUp.of(snapshot, sums);
    }

    TreeFigures figures() {
        return new TreeFigures(snapshot, Company.TODAY, (node, split) -> WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    /** What all nodes have, in the order of their places. */
    long[] found(TreeFigures figures, RollUp results, ToLongFunction<Attainment> figure) {
        return all(figures, results).mapToLong(figure).toArray();
    }

    /** What all nodes expect, to the nearest double. */
    double[] expected(TreeFigures figures) {
        return all(figures, rolledUp())
                .mapToDouble(found -> found.expected().told().doubleValue())
                .toArray();
    }

    private static Stream<Attainment> all(TreeFigures figures, RollUp results) {
        return new TreeReading(figures, results)
                .of(ROOT, PartsAsked.ALL)
                .orElseThrow()
                .all();
    }
}
