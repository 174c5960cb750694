package io.attain.target.smart;

import io.attain.target.TargetNode;

/**
 * What is wrong with a target's place in its tree.
 *
 * @param kind what it is
 * @param other the key of the other issue that it is about; for parts that do not sum, the target's own
 * @param sum what the parts sum to, in minor units; 0 where nothing is summed
 */
public record TreeFault(Kind kind, String other, long sum) {

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

    static TreeFault with(Kind kind, TargetNode other) {
        return new TreeFault(kind, other.key(), 0);
    }
}
