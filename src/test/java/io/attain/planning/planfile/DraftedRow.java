package io.attain.planning.planfile;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a plan, told by what sets it apart from a target of nobody for nothing of the quarter's revenue. */
public final class DraftedRow {

    private final long line;
    private String id = "";
    private String key = "";
    private String parent = "";
    private boolean share;
    private String summary = "Target";
    private @Nullable String owner;
    private Metric metric = Metric.REVENUE;
    private @Nullable Direction direction;
    private Period period = TargetFixture.QUARTER;
    private Scope scope = Scope.ANY;
    private long amount;
    private Levels levels = Levels.NONE;
    private MonthWeights weights = MonthWeights.NONE;
    private String cut = TargetNode.FIRST_CUT;
    private Set<PlanColumn> columns = EnumSet.allOf(PlanColumn.class);

    private DraftedRow(long line) {
        this.line = line;
    }

    public static DraftedRow line(long line) {
        return new DraftedRow(line);
    }

    /** The row that an export would write, at the top. */
    static DraftedRow exported(long line, TargetNode node) {
        return line(line)
                .key(node.key())
                .summary(node.summary())
                .owner(node.ownerKey())
                .in(node.scope())
                .during(node.period())
                .amount(node.amount());
    }

    public DraftedRow id(String now) {
        id = now;
        return this;
    }

    public DraftedRow key(String now) {
        key = now;
        return this;
    }

    public DraftedRow under(String now) {
        parent = now;
        return this;
    }

    public DraftedRow shareOf(@Nullable String now) {
        share = true;
        return owner(now);
    }

    DraftedRow owner(@Nullable String now) {
        owner = now;
        return this;
    }

    public DraftedRow summary(String now) {
        summary = now;
        return this;
    }

    DraftedRow of(Metric now) {
        metric = now;
        return this;
    }

    DraftedRow towards(Direction now) {
        direction = now;
        return this;
    }

    DraftedRow during(Period now) {
        period = now;
        return this;
    }

    DraftedRow in(Scope now) {
        scope = now;
        return this;
    }

    public DraftedRow amount(long now) {
        amount = now;
        return this;
    }

    DraftedRow levels(Levels now) {
        levels = now;
        return this;
    }

    DraftedRow weights(String now) {
        weights = MonthWeights.read(now);
        return this;
    }

    DraftedRow inCut(String now) {
        cut = now;
        return this;
    }

    DraftedRow without(PlanColumn... missing) {
        columns = EnumSet.allOf(PlanColumn.class);
        columns.removeAll(List.of(missing));
        return this;
    }

    public PlanRow row() {
        return new PlanRow(
                line, id, key, parent, share, summary, owner, metric, direction, period, scope, amount, levels, weights,
                cut, false, null, columns);
    }
}
