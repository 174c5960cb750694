package io.attain.planning.decomposition;

import io.attain.kernel.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A split of a target's period.
 *
 * @param by what it is cut into
 * @param weights one per part that the period is cut into, in order, 0 for a part without a share
 */
public record TimeSplit(By by, List<Long> weights) {

    /** What a period is cut into. */
    public enum By {
        MONTHS("months", Period::months),
        /** ISO weeks, cut where a month ends, so that the weeks of a month sum to it. */
        WEEKS("weeks", Period::weeks);

        private final String field;

        @SuppressWarnings("ImmutableEnumChecker") // a method reference
        private final Function<Period, List<Period>> cut;

        By(String field, Function<Period, List<Period>> cut) {
            this.field = field;
            this.cut = cut;
        }

        /** Its name in REST. */
        public String field() {
            return field;
        }

        /** The parts of a period, in order. */
        public List<Period> parts(Period period) {
            return cut.apply(period);
        }
    }

    public TimeSplit {
        weights = List.copyOf(weights);
    }

    /** The parts of the period that get a share, with their weights. */
    List<Weighted<Period>> parts(Period period) {
        List<Period> all = by.parts(period);
        List<Weighted<Period>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (weights.get(i) > 0) {
                parts.add(new Weighted<>(all.get(i), weights.get(i)));
            }
        }
        return parts;
    }
}
