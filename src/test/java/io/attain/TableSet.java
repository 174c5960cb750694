package io.attain;

import io.attain.activity.store.KeptTouchesRow;
import io.attain.activity.store.LastLineRow;
import io.attain.activity.store.LastTouchRow;
import io.attain.activity.store.LogCountRow;
import io.attain.activity.store.LogLineRow;
import io.attain.activity.store.LogProblemRow;
import io.attain.activity.store.LogRow;
import io.attain.activity.store.LogTickRow;
import io.attain.activity.store.WholeLinesRow;
import io.attain.attainment.ledger.store.NodeSumRow;
import io.attain.attainment.ledger.store.PostingRow;
import io.attain.attainment.ledger.store.SumStripeRow;
import io.attain.customer.store.TierChangeRow;
import io.attain.customer.store.TierStateRow;
import io.attain.customer.store.TierWordRow;
import io.attain.results.store.ExpectedCloseRow;
import io.attain.results.store.LoggedDayRow;
import io.attain.results.store.ResultRow;
import io.attain.results.store.StageChangeRow;
import io.attain.results.store.WholeProjectRow;
import io.attain.targets.store.TargetNodeRow;
import io.attain.targets.store.TreeStampRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;

/** Tables that stand together. */
public enum TableSet {
    /** Daily logs with all that they say. */
    LOGS(
            LogRow.class,
            LogCountRow.class,
            LogLineRow.class,
            LastLineRow.class,
            WholeLinesRow.class,
            LogProblemRow.class,
            LogTickRow.class,
            LastTouchRow.class,
            KeptTouchesRow.class),
    /** The fact book. */
    FACTS(ResultRow.class, StageChangeRow.class, ExpectedCloseRow.class, LoggedDayRow.class, WholeProjectRow.class),
    /** Trees of targets. */
    TREES(TargetNodeRow.class, TreeStampRow.class),
    /** What was posted to targets, and its sums. */
    LEDGER(PostingRow.class, NodeSumRow.class, SumStripeRow.class),
    /** Customers' tiers. */
    TIERS(TierStateRow.class, TierChangeRow.class, TierWordRow.class);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Class<? extends RawEntity<?>>> entities;

    @SafeVarargs
    @SuppressWarnings("varargs")
    TableSet(Class<? extends RawEntity<?>>... entities) {
        this.entities = List.of(entities);
    }

    /** The entities of all tables of some sets, and some more. */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"}) // of what is put into it
    public static Class<? extends RawEntity<?>>[] all(List<TableSet> sets, Class<? extends RawEntity<?>>... more) {
        return Stream.concat(sets.stream().flatMap(set -> set.entities.stream()), Arrays.stream(more))
                .toArray(Class[]::new);
    }
}
