package io.attain.customer;

import io.attain.kernel.Coded;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a rule of tiers asks of a customer; written as {@link TierRuleText} reads it. */
public sealed interface TierCondition {

    /**
     * Whether a customer meets it.
     *
     * @param percent the share of a limit of purchases that is enough: 100, or less for who has the tier already
     */
    boolean holds(TierInputs inputs, int percent);

    /**
     * That it bought enough in the trailing twelve months.
     *
     * @param from minor units where it is judged, major ones where it is written; there 0 is the limit of the rule's tier
     */
    record Purchases(long from) implements TierCondition {
        @Override
        public boolean holds(TierInputs inputs, int percent) {
            return inputs.counted() >= least(percent);
        }

        /** The least that is at least that share. */
        long least(int percent) {
            return -Math.floorDiv(-from * percent, 100L);
        }

        @Override
        public String toString() {
            return from == 0 ? "purchases" : "purchases >= " + from;
        }
    }

    /** That it has an expansion or upgrade plan with a clear decision chain. */
    record Plan() implements TierCondition {
        @Override
        public boolean holds(TierInputs inputs, int percent) {
            return inputs.expansionPlan();
        }

        @Override
        public String toString() {
            return "plan";
        }
    }

    /**
     * That one of these options is chosen.
     *
     * @param field the number of the field
     * @param options the ids of the options, whatever they are called
     */
    record OneOf(long field, Set<Long> options) implements TierCondition {

        public OneOf {
            options = Set.copyOf(options);
        }

        @Override
        public boolean holds(TierInputs inputs, int percent) {
            return inputs.facts().options(field).anyMatch(options::contains);
        }

        @Override
        public String toString() {
            return "field " + field + " in "
                    + new TreeSet<>(options).stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /**
     * That a number is in a field, from one on or up to one.
     *
     * @param isFrom whether it is from {@code limit} on, and else up to it
     */
    record NumberOf(long field, boolean isFrom, BigDecimal limit) implements TierCondition {
        @Override
        public boolean holds(TierInputs inputs, int percent) {
            return inputs.facts()
                    .number(field)
                    .filter(number -> isFrom ? number.compareTo(limit) >= 0 : number.compareTo(limit) <= 0)
                    .isPresent();
        }

        @Override
        public String toString() {
            return "field " + field + (isFrom ? " >= " : " <= ") + limit.toPlainString();
        }
    }

    /** That a score of its purchases, or the sum of all three, is high enough. */
    record Scored(Score score, int from) implements TierCondition {
        @Override
        public boolean holds(TierInputs inputs, int percent) {
            return score.of(inputs.facts().scores()) >= from;
        }

        @Override
        public String toString() {
            return score.code() + " >= " + from;
        }
    }

    /** Which score. */
    enum Score implements Coded {
        RECENCY,
        FREQUENCY,
        MONETARY,
        RFM;

        int of(RfmScores scores) {
            return switch (this) {
                case RECENCY -> scores.recency();
                case FREQUENCY -> scores.frequency();
                case MONETARY -> scores.monetary();
                case RFM -> scores.recency() + scores.frequency() + scores.monetary();
            };
        }

        /** The highest there is. */
        public int most() {
            return this == RFM ? 3 * RfmCuts.CLASSES : RfmCuts.CLASSES;
        }
    }
}
