package io.attain.attainment.explanation;

import io.attain.kernel.Exact;
import io.attain.results.Tally;
import java.util.List;

/**
 * Rows added up.
 *
 * @param amount their sum in minor units
 * @param count how many they are
 */
public record Sum(Exact amount, long count) {

    /** No rows. */
    public static final Sum NONE = new Sum(Exact.ZERO, 0);

    /** The sum of results. */
    public static Sum of(Tally results) {
        return new Sum(Exact.of(results.amount()), results.count());
    }

    /** The sum of rows. */
    static Sum of(List<Row> rows) {
        return new Sum(rows.stream().map(Row::amount).reduce(Exact.ZERO, Exact::plus), rows.size());
    }

    Sum plus(Sum other) {
        return new Sum(amount.plus(other.amount), count + other.count);
    }

    Sum minus(Sum other) {
        return new Sum(amount.minus(other.amount), count - other.count);
    }

    /** Their mean as a rate has it; 0 if there are none. */
    Exact mean() {
        return count == 0 ? Exact.ZERO : Exact.of(amount.by(Exact.of(count)).rounded());
    }
}
