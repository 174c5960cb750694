package io.attain.attainment.explanation;

import io.attain.attainment.figures.Attainment;
import io.attain.kernel.Coded;
import io.attain.kernel.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why a figure is what it is: the rule, and what it adds up. Whatever is paged away or withheld from the viewer stays in
 * the sum, so that it always equals the figure.
 *
 * @param figure what is explained
 * @param rule how it comes about
 * @param of the figures it belongs to
 * @param earlier the rows before this page
 * @param rows the rows of this page that the viewer may see
 * @param restricted the rows of this page that the viewer may not see
 * @param later the rows after this page
 */
public record Explanation(
        Figure figure, Rule rule, Attainment of, Sum earlier, List<Row> rows, Sum restricted, Sum later) {

    /** How a figure comes about. */
    public enum Rule implements Coded {
        /** The sum of the results. */
        RESULTS(true),
        /** The mean of the results. */
        MEAN(true),
        /** The amount of the issue, since nothing is agreed yet. */
        AMOUNT(true),
        /** The sum of what somebody holds. */
        OWN_SHARES(true),
        /** The highest rate that somebody holds. */
        OWN_RATE(true),
        /** The amount of the agreed version in force. */
        AGREED(true),
        /** The sum of what the parts expect. */
        PARTS(true),
        /** Month by month, and inside a month by working days. */
        MONTHS(true),
        /** A rate is due in full as soon as there is a result. */
        RATE_DUE(true),
        /** Actual less expected. */
        GAP(true),
        /** Target less actual. */
        TO_GO(true),
        /** Actual by target. */
        RATIO(false),
        /** Actual by expected. */
        PACE_UP(false),
        /** Expected by actual. */
        PACE_DOWN(false),
        /** Actual between expected and the upper limit's own phasing. */
        PACE_RANGE(false),
        /** What is missing, by the working days left. */
        REQUIRED(false),
        /** What may still come, by the working days left. */
        ALLOWED(false),
        /** Actual by expected, times the target. */
        AS_SO_FAR(false),
        /** A rate is forecast to stay as it is. */
        RATE_STAYS(false);

        private final boolean summed;

        Rule(boolean summed) {
            this.summed = summed;
        }
    }

    public Explanation {
        rows = List.copyOf(rows);
    }

    /** An explanation with all of its rows. */
    static Explanation of(Figure figure, Rule rule, Attainment of, List<? extends Row> rows) {
        return new Explanation(figure, rule, of, Sum.NONE, List.copyOf(rows), Sum.NONE, Sum.NONE);
    }

    /** Every row, seen or not, on this page or another. */
    public Sum sum() {
        return earlier.plus(Sum.of(rows)).plus(restricted).plus(later);
    }

    /** What the rows come to: their sum, or for a rate their mean; nothing if the rule does not add up. */
    public Optional<Exact> total() {
        if (!rule.summed) {
            return Optional.empty();
        }
        return Optional.of(rule == Rule.MEAN ? sum().mean() : sum().amount());
    }

    /** The same for somebody who may see only some of the rows. */
    public Explanation guarded(Predicate<Row> visible) {
        List<Row> seen = rows.stream().filter(visible).toList();
        List<Row> hidden = new ArrayList<>(rows);
        hidden.removeAll(seen);
        return new Explanation(figure, rule, of, earlier, seen, restricted.plus(Sum.of(hidden)), later);
    }

    /** One page of the rows. */
    Explanation page(int start, int limit) {
        int from = Math.min(start, rows.size());
        int to = (int) Math.min((long) from + limit, rows.size());
        return new Explanation(
                figure,
                rule,
                of,
                earlier.plus(Sum.of(rows.subList(0, from))),
                rows.subList(from, to),
                restricted,
                later.plus(Sum.of(rows.subList(to, rows.size()))));
    }
}
