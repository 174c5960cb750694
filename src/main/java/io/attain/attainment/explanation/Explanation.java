package io.attain.attainment.explanation;

import io.attain.attainment.figures.Attainment;
import io.attain.results.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
        Figure figure, Rule rule, Attainment of, Tally earlier, List<Row> rows, Tally restricted, Tally later) {

    /** How a figure comes about. */
    public enum Rule {
        /** The sum of the results. */
        RESULTS("results", true),
        /** The mean of the results. */
        MEAN("mean", true),
        /** The amount of the issue, since nothing is agreed yet. */
        AMOUNT("amount", true),
        /** The sum of what somebody holds. */
        OWN_SHARES("ownShares", true),
        /** The highest rate that somebody holds. */
        OWN_RATE("ownRate", true),
        /** The amount of the agreed version in force. */
        AGREED("agreed", true),
        /** The sum of what the parts expect. */
        PARTS("parts", true),
        /** Month by month, and inside a month by working days. */
        MONTHS("months", true),
        /** A rate is due in full as soon as there is a result. */
        RATE_DUE("rateDue", true),
        /** Actual less target. */
        DIFFERENCE("difference", true),
        /** Actual by target. */
        RATIO("ratio", false),
        /** Actual by expected. */
        PACE_UP("paceUp", false),
        /** Expected by actual. */
        PACE_DOWN("paceDown", false),
        /** Actual between expected and the upper limit's own phasing. */
        PACE_RANGE("paceRange", false),
        /** What is missing, by the working days left. */
        REQUIRED("required", false),
        /** What may still come, by the working days left. */
        ALLOWED("allowed", false),
        /** Actual by the working days that are over, times all of them. */
        RUN_RATE("runRate", false),
        /** A rate is forecast to stay as it is. */
        RATE_STAYS("rateStays", false);

        private final String code;
        private final boolean summed;

        Rule(String code, boolean summed) {
            this.code = code;
            this.summed = summed;
        }

        /** The name used in REST and in the front end. */
        public String code() {
            return code;
        }
    }

    public Explanation {
        rows = List.copyOf(rows);
    }

    /** An explanation with all of its rows. */
    static Explanation of(Figure figure, Rule rule, Attainment of, List<? extends Row> rows) {
        return new Explanation(figure, rule, of, Tally.NONE, List.copyOf(rows), Tally.NONE, Tally.NONE);
    }

    /** Every row, seen or not, on this page or another. */
    public Tally tally() {
        return earlier.plus(sum(rows)).plus(restricted).plus(later);
    }

    /** What the rows come to: their sum, or for a rate their mean; nothing if the rule does not add up. */
    public OptionalLong total() {
        if (!rule.summed) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(rule == Rule.MEAN ? tally().mean() : tally().amount());
    }

    /** The same for somebody who may see only some of the rows. */
    public Explanation guarded(Predicate<Row> visible) {
        List<Row> seen = rows.stream().filter(visible).toList();
        List<Row> hidden = new ArrayList<>(rows);
        hidden.removeAll(seen);
        return new Explanation(figure, rule, of, earlier, seen, restricted.plus(sum(hidden)), later);
    }

    /** One page of the rows. */
    Explanation page(int start, int limit) {
        int from = Math.min(start, rows.size());
        int to = (int) Math.min((long) from + limit, rows.size());
        return new Explanation(
                figure,
                rule,
                of,
                earlier.plus(sum(rows.subList(0, from))),
                rows.subList(from, to),
                restricted,
                later.plus(sum(rows.subList(to, rows.size()))));
    }

    private static Tally sum(List<Row> rows) {
        return new Tally(rows.stream().mapToLong(Row::amount).sum(), rows.size());
    }
}
