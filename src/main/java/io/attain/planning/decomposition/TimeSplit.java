package io.attain.planning.decomposition;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A split of a target's period.
 *
 * @param by what it is cut into
 * @param weights one per part that the period is cut into, in order, 0 for a part without a share
 */
public record TimeSplit(By by, List<Long> weights) {

    /** What a period is cut into. */
    public enum By {
        /** Calendar months, or whatever the periods of the target's fiscal years are. */
        MONTHS("months", FiscalYears::cut),
        /** ISO weeks, cut where a month ends, so that the weeks of a month sum to it. */
        WEEKS("weeks", FiscalYears::weeks);

        private final String field;

        @SuppressWarnings("ImmutableEnumChecker") // a method reference
        private final BiFunction<FiscalYears, Period, List<Period>> cut;

        By(String field, BiFunction<FiscalYears, Period, List<Period>> cut) {
            this.field = field;
            this.cut = cut;
        }

        /** Its name in REST. */
        public String field() {
            return field;
        }

        /** The parts of a target's period, in order. */
        public List<Period> parts(TargetNode target) {
            return cut.apply(target.years(), target.period());
        }
    }

    public TimeSplit {
        weights = List.copyOf(weights);
    }

    /** The parts of a target's period that get a share, with their weights. */
    List<Weighted<Period>> parts(TargetNode target) {
        List<Period> all = by.parts(target);
        List<Weighted<Period>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (weights.get(i) > 0) {
                parts.add(new Weighted<>(all.get(i), weights.get(i)));
            }
        }
        return parts;
    }
}
