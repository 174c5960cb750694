package io.attain.targets;

import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Targets of a small sales team in the fourth quarter of 2026. */
public final class TargetFixture {

    public static final long PROJECT = 10_000;
    public static final LocalDate START = LocalDate.of(2026, 10, 1);
    public static final Period QUARTER = new Period(START, LocalDate.of(2027, 1, 1));

    /** Everybody works Monday to Friday. */
    public static final WorkedDays WEEKDAYS = (node, split) -> WorkingCalendar.MONDAY_TO_FRIDAY;

    private TargetFixture() {}

    /** A root without owner. */
    public static TargetNode root(long id, long amount) {
        return node(id, null, id, null, QUARTER, Scope.ANY, amount);
    }

    /** A share of the root. */
    public static TargetNode share(
            long id, long rootId, @Nullable String owner, Period period, Scope scope, long amount) {
        return node(id, rootId, rootId, owner, period, scope, amount);
    }

    /** Any node that measures revenue. */
    public static TargetNode node(
            long id,
            @Nullable Long parent,
            long root,
            @Nullable String owner,
            Period period,
            Scope scope,
            long amount) {
        return new TargetNode(
                id,
                "SALES-" + id,
                "Target " + id,
                PROJECT,
                parent,
                root,
                parent != null,
                Tenure.of(owner),
                false,
                Goal.of(Metric.REVENUE, amount),
                period,
                scope,
                "Active",
                TargetNode.FIRST_CUT);
    }

    /** The same node, held by others. */
    public static TargetNode heldBy(Tenure tenure, TargetNode node) {
        return with(node, tenure, node.led(), node.goal(), node.cut());
    }

    /** The same node, of somebody who leads the sales. */
    public static TargetNode led(TargetNode node) {
        return with(node, node.tenure(), true, node.goal(), node.cut());
    }

    /** The same node with another goal. */
    public static TargetNode aiming(Goal goal, TargetNode node) {
        return with(node, node.tenure(), node.led(), goal, node.cut());
    }

    /** The same node in another cut of what it is a part of. */
    public static TargetNode inCut(String cut, TargetNode node) {
        return with(node, node.tenure(), node.led(), node.goal(), cut);
    }

    private static TargetNode with(TargetNode node, Tenure tenure, boolean led, Goal goal, String cut) {
        return new TargetNode(
                node.issueId(),
                node.key(),
                node.summary(),
                node.projectId(),
                node.parentId(),
                node.rootId(),
                node.share(),
                tenure,
                led,
                goal,
                node.period(),
                node.scope(),
                node.status(),
                cut);
    }

    /** A won opportunity. */
    public static Result win(long id, String owner, LocalDate day, long amount, Scope scope) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, owner, day, Metric.REVENUE, amount, scope, null);
    }
}
