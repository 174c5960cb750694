package io.attain.planning.smart;

import io.attain.targets.TargetNode;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a target's place in its tree.
 *
 * @param kind what it is
 * @param issueId the other issue that it is about; for parts that do not sum, the target's own
 * @param key its key, or null if whoever is told may not see it
 * @param sum what the parts sum to, in minor units; 0 where nothing is summed
 */
public record TreeFault(Kind kind, long issueId, @Nullable String key, long sum) {

    /** The ways in which a place can be wrong, and what a target is not while it is. */
    public enum Kind {
        /** It is a part of itself, through the other. */
        CYCLE("cycle", SmartCheck.Letter.RELEVANT),
        /** The other is of the same person and metric, and they share days and business. */
        OVERLAP("overlap", SmartCheck.Letter.SPECIFIC),
        OTHER_METRIC("otherMetric", SmartCheck.Letter.RELEVANT),
        OUTSIDE_SCOPE("outsideScope", SmartCheck.Letter.RELEVANT),
        OUTSIDE_PERIOD("outsidePeriod", SmartCheck.Letter.TIME_BOUND),
        /** The other is a part without metric, amount or period. */
        PART_INCOMPLETE("partIncomplete", SmartCheck.Letter.MEASURABLE),
        PART_OTHER_METRIC("partOtherMetric", SmartCheck.Letter.MEASURABLE),
        PART_OUTSIDE_SCOPE("partOutsideScope", SmartCheck.Letter.RELEVANT),
        PART_OUTSIDE_PERIOD("partOutsidePeriod", SmartCheck.Letter.TIME_BOUND),
        PARTS_DIFFER("partsDiffer", SmartCheck.Letter.MEASURABLE);

        private final String code;
        private final SmartCheck.Letter letter;

        Kind(String code, SmartCheck.Letter letter) {
            this.code = code;
            this.letter = letter;
        }

        /** The name used in REST and in texts. */
        public String code() {
            return code;
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
        return new TreeFault(kind, issueId, null, sum);
    }

    /** The text that tells it, below {@code attain.target.smart.}. */
    public String text() {
        return key == null ? kind.code() + ".hidden" : kind.code();
    }
}
