package io.attain.target;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets of a small sales team in the fourth quarter of 2026. */
public final class TargetFixture {

    public static final long PROJECT = 10_000;
    public static final LocalDate START = LocalDate.of(2026, 10, 1);
    public static final Period QUARTER = new Period(START, LocalDate.of(2027, 1, 1));

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
                owner,
                false,
                Metric.REVENUE,
                period,
                scope,
                amount,
                List.of(),
                "Active");
    }

    /** A won opportunity. */
    public static Result win(long id, String owner, LocalDate day, long amount, Scope scope) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, owner, day, Metric.REVENUE, amount, scope);
    }
}
