package io.attain.planning.smart;

import io.attain.kernel.Coded;
import io.attain.targets.TargetNode;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a target's place in its tree.
 *
 * @param kind what it is
 * @param issueId the other issue that it is about; for parts that do not sum, the target's own
 * @param key its key, or null if whoever is told may not see it
 * @param sum what the parts sum to, in minor units; 0 where nothing is summed
 * @param cut the name of the cut whose parts are summed; empty for the first one, and where nothing is summed
 */
public record TreeFault(Kind kind, long issueId, @Nullable String key, long sum, String cut) {

    /** One that is about no cut but the first. */
    public TreeFault(Kind kind, long issueId, @Nullable String key, long sum) {
        this(kind, issueId, key, sum, TargetNode.FIRST_CUT);
    }

    /** The ways in which a place can be wrong, and what a target is not while it is. */
    public enum Kind implements Coded {
        /** It is a part of itself, through the other. */
        CYCLE(SmartCheck.Letter.RELEVANT),
        /** The other is of the same person and metric, and they share days and business. */
        OVERLAP(SmartCheck.Letter.SPECIFIC),
        /** It was made a part of the other by somebody who does not lead that. */
        NOT_JOINED(SmartCheck.Letter.RELEVANT),
        OTHER_METRIC(SmartCheck.Letter.RELEVANT),
        OUTSIDE_SCOPE(SmartCheck.Letter.RELEVANT),
        OUTSIDE_PERIOD(SmartCheck.Letter.TIME_BOUND),
        /** The other is a part without metric, amount or period. */
        PART_INCOMPLETE(SmartCheck.Letter.MEASURABLE),
        PART_OTHER_METRIC(SmartCheck.Letter.MEASURABLE),
        PART_OUTSIDE_SCOPE(SmartCheck.Letter.RELEVANT),
        PART_OUTSIDE_PERIOD(SmartCheck.Letter.TIME_BOUND),
        PARTS_DIFFER(SmartCheck.Letter.MEASURABLE),
        /** The parts of another cut than the first come to more than the target. */
        CUT_EXCEEDS(SmartCheck.Letter.MEASURABLE);

        private final SmartCheck.Letter letter;

        Kind(SmartCheck.Letter letter) {
            this.letter = letter;
        }

        /** What a target with this fault is not. */
        public SmartCheck.Letter letter() {
            return letter;
        }
    }

    /** A fault that is about another target. */
    public static TreeFault with(Kind kind, TargetNode other) {
        return new TreeFault(kind, other.issueId(), other.key(), 0);
    }

    /** The same as it is told to whoever may not see the other issue. */
    public TreeFault hidden() {
        return new TreeFault(kind, issueId, null, sum, cut);
    }

    /** The text that tells it, below {@code attain.target.smart.}. */
    public String text() {
        return key == null ? kind.code() + ".hidden" : kind.code();
    }
}
