package io.attain.planning.planfile;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan, each value of which makes sense by itself.
 *
 * @param line where it stands in the file
 * @param id its name inside the file, or empty
 * @param key the issue that it is about, or empty for one that is found by what it says, or made
 * @param parent the id or key of what it is part of, or empty
 * @param share whether it is to be a Target Share
 * @param summary the summary
 * @param ownerKey the user key of the owner, or null for nobody
 * @param metric what is measured
 * @param direction which way is good, or null for the parent's
 * @param period the days
 * @param scope its part of the business; what is null is the parent's
 * @param amount the target in minor units
 * @param levels the other levels, and the upper limit
 * @param monthWeights how it weighs its months; what cannot be read is judged with the row
 * @param cut which cut of its parent it belongs to; empty for the first one
 * @param root whether it stands at the top by intention
 * @param quoted the amount in another currency, in which the row says it; null if it says it in the project's
 * @param columns the columns that the file has: what it has no column for stays as it is
 */
public record PlanRow(
        long line,
        String id,
        String key,
        String parent,
        boolean share,
        String summary,
        @Nullable String ownerKey,
        Metric metric,
        @Nullable Direction direction,
        Period period,
        Scope scope,
        long amount,
        Levels levels,
        MonthWeights monthWeights,
        String cut,
        boolean root,
        @Nullable Quoted quoted,
        Set<PlanColumn> columns) {

    public PlanRow {
        columns = Set.copyOf(columns);
    }

    boolean has(PlanColumn column) {
        return columns.contains(column);
    }
}
