package io.attain.attainment.explanation;

import io.attain.attainment.figures.Phasing;
import io.attain.kernel.Exact;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;

/** One line of what a figure is made of. */
public sealed interface Row {

    /** What the line adds to the figure, in minor units of the metric. */
    Exact amount();

    /** A result. */
    record Credit(Posting posting) implements Row {
        @Override
        public Exact amount() {
            return Exact.of(posting.amount());
        }
    }

    /** A part of the target, with what it adds. */
    record Part(TargetNode node, Exact amount) implements Row {}

    /** What a target that has parts holds beyond them; negative if they are more than the whole. */
    record Unsplit(Exact amount) implements Row {}

    /** The amount of a target without parts. */
    record Own(Exact amount) implements Row {}

    /** What a month of the period adds to the amount due. */
    record Month(Phasing.MonthShare share) implements Row {
        @Override
        public Exact amount() {
            return share.due();
        }
    }

    /** Another figure of the same target, as it stands in the formula. */
    record Operand(Figure figure, Exact amount) implements Row {}
}
