package io.attain.bench.company;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The target trees of a company's year, one per metric: the whole year, below it each manager's quarters, below those the
 * manager's own months and the quarters of the team's reps, below those the reps' months. 16 nodes per person and metric.
 */
public final class Targets {

    private static final int SLOTS = 16;
    private static final long MANAGERS = 1_000_000;
    private static final long REPS = 10_000_000;

    private final Company company;
    private final List<TargetNode> nodes = new ArrayList<>();

    private Targets(Company company) {
        this.company = company;
    }

    /** All nodes, in no order. */
    public static List<TargetNode> of(Company company) {
        Targets targets = new Targets(company);
        Company.METRICS.forEach(targets::tree);
        return targets.nodes;
    }

    /** The root of a metric's tree. */
    public static long root(Metric metric) {
        return 1L + Company.METRICS.indexOf(metric);
    }

    /** The node of a rep's quarter. */
    public static long quarterOf(Metric metric, int rep, int quarter) {
        return id(REPS, rep, metric, quarter);
    }

    /** The node of a rep's month, which has no parts. */
    public static long monthOf(Metric metric, int rep, int month) {
        return id(REPS, rep, metric, 4 + month);
    }

    private void tree(Metric metric) {
        long whole = 0;
        for (int manager = 0; manager < company.size().managers(); manager++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                whole += team(metric, manager, quarter);
            }
        }
        add(root(metric), null, metric, null, Company.WHOLE_YEAR, whole);
    }

    private long team(Metric metric, int manager, int quarter) {
        long top = id(MANAGERS, manager, metric, quarter);
        long sum = 0;
        for (int month = quarter * 3; month < quarter * 3 + 3; month++) {
            long own = metric.equals(Metric.REVENUE) ? 1_000_000 : 10;
            add(
                    id(MANAGERS, manager, metric, 4 + month),
                    top,
                    metric,
                    Company.manager(manager),
                    Company.month(month),
                    own);
            sum += own;
        }
        for (int rep = 0; rep < company.size().reps(); rep++) {
            if (Size.managerOf(rep) == manager) {
                sum += rep(metric, rep, quarter, top);
            }
        }
        add(top, root(metric), metric, Company.manager(manager), Company.quarter(quarter), sum);
        return sum;
    }

    private long rep(Metric metric, int rep, int quarter, long team) {
        long top = quarterOf(metric, rep, quarter);
        long sum = 0;
        for (int month = quarter * 3; month < quarter * 3 + 3; month++) {
            long amount = company.monthTarget(metric, rep, month);
            add(monthOf(metric, rep, month), top, metric, Company.rep(rep), Company.month(month), amount);
            sum += amount;
        }
        add(top, team, metric, Company.rep(rep), Company.quarter(quarter), sum);
        return sum;
    }

    private static long id(long kind, int person, Metric metric, int slot) {
        return kind + (person * 2L + Company.METRICS.indexOf(metric)) * SLOTS + slot;
    }

    private void add(
            long id, @Nullable Long parent, Metric metric, @Nullable String owner, Period period, long amount) {
        nodes.add(new TargetNode(
                id,
                "SALES-" + id,
                metric.code() + " " + period.start() + (owner == null ? "" : " · " + owner),
                Company.PROJECT,
                parent,
                root(metric),
                parent != null && id >= REPS,
                Tenure.of(owner),
                owner != null && id < REPS,
                Goal.of(metric, amount),
                period,
                Scope.ANY,
                "Active",
                TargetNode.FIRST_CUT));
    }
}
