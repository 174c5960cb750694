package io.attain.target;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to split a target: by months, regions, product lines, customer types and owners at once. Every combination
 * becomes one share. The shares sum to the target exactly, and so does every dimension by itself: the shares of one
 * region sum to that region's largest-remainder share of the whole.
 *
 * @param months one weight per calendar month of the target's period, in order, 0 for a
 *     month without a share; empty for no split by month
 * @param regions empty for no split by region
 * @param productLines empty for no split by product line
 * @param customerTypes empty for no split by customer type
 * @param owners empty for shares that stay with the target's own owner
 */
public record Decomposition(
        List<Long> months,
        List<Weighted<String>> regions,
        List<Weighted<String>> productLines,
        List<Weighted<String>> customerTypes,
        List<Weighted<Person>> owners) {

    /** More shares than this would swamp a project. */
    public static final int MOST_SHARES = 500;

    /** What can speak against a decomposition. */
    public enum Problem {
        NO_DIMENSION,
        TOO_MANY,
        MONTH_COUNT,
        MONTH_WEIGHT,
        NAMED_TWICE,
        OUTSIDE_SCOPE
    }

    /**
     * What is wrong.
     *
     * @param field the dimension at fault as REST names it, or null if it is the whole
     * @param problem what it is
     */
    public record Fault(@Nullable String field, Problem problem) {}

    public Decomposition {
        months = List.copyOf(months);
        regions = List.copyOf(regions);
        productLines = List.copyOf(productLines);
        customerTypes = List.copyOf(customerTypes);
        owners = List.copyOf(owners);
    }

    /** All that speaks against splitting {@code parent} this way; empty if nothing does. */
    public List<Fault> faults(TargetNode parent) {
        List<Fault> faults = new ArrayList<>();
        checkSize(faults);
        checkMonths(parent.period(), faults);
        Scope scope = parent.scope();
        check("regions", regions, scope.region(), faults);
        check("productLines", productLines, scope.productLine(), faults);
        check("customerTypes", customerTypes, scope.customerType(), faults);
        check("owners", owners, null, faults);
        return List.copyOf(faults);
    }

    private void checkSize(List<Fault> faults) {
        List<Integer> sizes = Stream.of(months, regions, productLines, customerTypes, owners)
                .map(List::size)
                .filter(size -> size > 0)
                .toList();
        if (sizes.isEmpty()) {
            faults.add(new Fault(null, Problem.NO_DIMENSION));
        }
        long shares =
                sizes.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> Math.min(a, MOST_SHARES + 1) * b);
        if (shares > MOST_SHARES) {
            faults.add(new Fault(null, Problem.TOO_MANY));
        }
    }

    private void checkMonths(Period period, List<Fault> faults) {
        if (!months.isEmpty() && months.size() != period.months().size()) {
            faults.add(new Fault("months", Problem.MONTH_COUNT));
        } else if (months.stream().anyMatch(weight -> weight < 0)
                || (!months.isEmpty() && months.stream().allMatch(weight -> weight == 0))) {
            faults.add(new Fault("months", Problem.MONTH_WEIGHT));
        }
    }

    private static <T> void check(
            String field, List<Weighted<T>> dimension, @Nullable String bound, List<Fault> faults) {
        Set<T> seen = new HashSet<>();
        if (!dimension.stream().allMatch(part -> seen.add(part.value()))) {
            faults.add(new Fault(field, Problem.NAMED_TWICE));
        }
        if (bound != null && dimension.stream().anyMatch(part -> !bound.equals(part.value()))) {
            faults.add(new Fault(field, Problem.OUTSIDE_SCOPE));
        }
    }

    /**
     * The shares of {@code parent}: all combinations, months first, then regions, product lines, customer types, owners.
     *
     * @param owner the parent's owner, if it has one; shares that are not split by owner stay with that person
     * @throws IllegalArgumentException if there are {@link #faults}
     */
    public List<ShareDraft> shares(TargetNode parent, @Nullable Person owner) {
        List<Fault> faults = faults(parent);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Cannot split " + parent.key() + ": " + faults);
        }
        List<Period> parts = parent.period().months();
        List<Weighted<Period>> byMonth = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i) > 0) {
                byMonth.add(new Weighted<>(parts.get(i), months.get(i)));
            }
        }
        return ShareGrid.of(parent, owner)
                .by(byMonth, ShareGrid.Cell::in)
                .by(regions, ShareGrid.Cell::inRegion)
                .by(productLines, ShareGrid.Cell::ofProductLine)
                .by(customerTypes, ShareGrid.Cell::toCustomerType)
                .by(owners, ShareGrid.Cell::by)
                .drafts();
    }
}
