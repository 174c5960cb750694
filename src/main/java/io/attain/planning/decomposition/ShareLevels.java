package io.attain.planning.decomposition;

import io.attain.kernel.Split;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Gives shares their part of a target's other levels, in proportion to their amounts: each level sums to the target's. */
final class ShareLevels {

    private final TargetNode target;
    private final List<Line> counted;
    private final long[] amounts;

    private ShareLevels(TargetNode target, List<Line> counted) {
        this.target = target;
        this.counted = counted;
        this.amounts = counted.stream().mapToLong(Line::amount).toArray();
    }

    /** The lines with levels where issues are written; a rate's levels are the same in each. */
    static List<Line> in(TargetNode target, List<Line> lines) {
        if (target.goal().levels().equals(Levels.NONE)) {
            return lines;
        }
        List<Line> counted =
                lines.stream().filter(line -> line.change() != Change.REMOVE).toList();
        List<Line> removed =
                lines.stream().filter(line -> line.change() == Change.REMOVE).toList();
        List<Line> found = new ArrayList<>(new ShareLevels(target, counted).lines());
        found.addAll(removed);
        return found;
    }

    private List<Line> lines() {
        Levels whole = target.goal().levels();
        List<@Nullable Long> stretch = parts(whole.stretch());
        List<@Nullable Long> challenge = parts(whole.challenge());
        List<@Nullable Long> upperLimit = parts(whole.upperLimit());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            Line line = counted.get(i);
            Levels levels = new Levels(stretch.get(i), challenge.get(i), upperLimit.get(i));
            lines.add(line.isWritten() ? line.with(levels) : line);
        }
        return lines;
    }

    private List<@Nullable Long> parts(@Nullable Long whole) {
        if (whole == null || target.isRate()) {
            return Collections.nCopies(amounts.length, whole);
        }
        return LongStream.of(amounts).sum() == 0
                ? Collections.nCopies(amounts.length, null)
                : new ArrayList<>(LongStream.of(Split.byLargestRemainder(whole, amounts))
                        .boxed()
                        .toList());
    }
}
