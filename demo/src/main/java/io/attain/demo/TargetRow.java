package io.attain.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sales target of the quarter.
 *
 * @param summary its name
 * @param metric as the Metric field's option names it
 * @param amount in whole units of the metric (yuan, customers, calls)
 * @param region null for all
 * @param productLine null for all
 * @param part whether it is a part of the company's first target
 * @param byMonth whether its shares are split 30/40/30 by month
 * @param owners who gets a share of it, evenly
 */
public record TargetRow(
        String summary,
        String metric,
        long amount,
        @Nullable String region,
        @Nullable String productLine,
        boolean part,
        boolean byMonth,
        List<Rep> owners) {}
