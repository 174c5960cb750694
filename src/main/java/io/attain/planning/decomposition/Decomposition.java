package io.attain.planning.decomposition;

import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to split a target: by months or weeks, regions, product lines, customer types and owners at once. Every
 * combination is one cell. The cells sum to the target exactly. As long as none is locked, so does every dimension by
 * itself: the cells of one region sum to that region's largest-remainder share of the whole. A locked cell holds its
 * amount; the others share out the rest by their weights.
 *
 * @param time null for no split by time
 * @param regions empty for no split by region
 * @param productLines empty for no split by product line
 * @param customerTypes empty for no split by customer type
 * @param owners empty for shares that stay with the target's own owner
 * @param locks amounts in minor units, 0 or more, of cells that others must not move
 * @param cut the name of the cut of the target that the cells are; empty for the first one
 * @param names what regions, product lines and customer types are called in summaries and faults
 */
public record Decomposition(
        @Nullable TimeSplit time,
        List<Weighted<String>> regions,
        List<Weighted<String>> productLines,
        List<Weighted<String>> customerTypes,
        List<Weighted<Person>> owners,
        Map<Part, Long> locks,
        String cut,
        SplitOffer names) {

    /** More shares than this would swamp a project. */
    public static final int MOST_SHARES = 2500;

    /** What can speak against a decomposition. */
    public enum Problem {
        NO_DIMENSION,
        TOO_MANY,
        MONTH_COUNT,
        WEEK_COUNT,
        WEIGHT,
        NAMED_TWICE,
        OUTSIDE_SCOPE,
        NO_SUCH_CELL
    }

    /**
     * What is wrong.
     *
     * @param field the dimension at fault as REST names it, or null if it is the whole
     * @param problem what it is
     * @param detail the name or number at fault, or empty if there is none
     */
    public record Fault(@Nullable String field, Problem problem, String detail) {}

    public Decomposition {
        regions = List.copyOf(regions);
        productLines = List.copyOf(productLines);
        customerTypes = List.copyOf(customerTypes);
        owners = List.copyOf(owners);
        locks = Map.copyOf(locks);
    }

    /** The longest name of a cut. */
    public static final int LONGEST_CUT = 60;

    /** One of the first cut in which everything is called by its word. */
    public Decomposition(
            @Nullable TimeSplit time,
            List<Weighted<String>> regions,
            List<Weighted<String>> productLines,
            List<Weighted<String>> customerTypes,
            List<Weighted<Person>> owners,
            Map<Part, Long> locks) {
        this(time, regions, productLines, customerTypes, owners, locks, TargetNode.FIRST_CUT, SplitOffer.NONE);
    }

    /** The same of a cut with these locks. */
    Decomposition holding(Map<Part, Long> held, String ofCut) {
        return new Decomposition(time, regions, productLines, customerTypes, owners, held, ofCut, names);
    }

    /** All that speaks against splitting {@code parent} this way; empty if nothing does. */
    public List<Fault> faults(TargetNode parent) {
        List<Fault> faults = new ArrayList<>();
        checkTime(parent, faults);
        checkSize(faults);
        Scope scope = parent.scope();
        check("regions", regions, names.regions()::of, scope.region(), faults);
        check("productLines", productLines, names.productLines()::of, scope.productLine(), faults);
        check("customerTypes", customerTypes, names.customerTypes()::of, scope.customerType(), faults);
        check("owners", owners, Person::name, null, faults);
        if (faults.isEmpty()) {
            checkLocks(parent, faults);
        }
        return List.copyOf(faults);
    }

    private void checkTime(TargetNode parent, List<Fault> faults) {
        if (time == null) {
            return;
        }
        int wanted = time.by().parts(parent).size();
        if (time.weights().size() != wanted) {
            Problem problem = time.by() == TimeSplit.By.MONTHS ? Problem.MONTH_COUNT : Problem.WEEK_COUNT;
            faults.add(new Fault(time.by().field(), problem, String.valueOf(wanted)));
        } else if (time.weights().stream().anyMatch(weight -> weight < 0)
                || time.weights().stream().allMatch(weight -> weight == 0)) {
            faults.add(new Fault(time.by().field(), Problem.WEIGHT, ""));
        }
    }

    private void checkSize(List<Fault> faults) {
        long inTime = time == null
                ? 0
                : time.weights().stream().filter(weight -> weight > 0).count();
        List<Long> sizes = Stream.concat(
                        Stream.of(inTime),
                        Stream.of(regions, productLines, customerTypes, owners).map(list -> (long) list.size()))
                .filter(size -> size > 0)
                .toList();
        if (time == null && sizes.isEmpty()) {
            faults.add(new Fault(null, Problem.NO_DIMENSION, ""));
        }
        long cells = sizes.stream().reduce(1L, (a, b) -> Math.min(a, MOST_SHARES + 1) * b);
        if (cells > MOST_SHARES) {
            faults.add(new Fault(null, Problem.TOO_MANY, String.valueOf(cells)));
        }
    }

    private static <T> void check(
            String field,
            List<Weighted<T>> dimension,
            Function<T, String> name,
            @Nullable String bound,
            List<Fault> faults) {
        Set<T> seen = new HashSet<>();
        for (Weighted<T> part : dimension) {
            if (!seen.add(part.value())) {
                faults.add(new Fault(field, Problem.NAMED_TWICE, name.apply(part.value())));
            } else if (bound != null && !bound.equals(part.value())) {
                faults.add(new Fault(field, Problem.OUTSIDE_SCOPE, name.apply(part.value())));
            }
        }
    }

    private void checkLocks(TargetNode parent, List<Fault> faults) {
        Set<Part> cells = new HashSet<>();
        String owner = parent.ownerKey();
        grid(parent, owner == null ? null : new Person(owner, owner), 0)
                .cells()
                .forEach(cell -> cells.add(cell.part()));
        locks.keySet().stream()
                .filter(part -> !cells.contains(part))
                .sorted(Comparator.comparing(part -> part.period().start()))
                .forEach(part -> faults.add(new Fault("locks", Problem.NO_SUCH_CELL, text(part))));
    }

    private static String text(Part part) {
        Scope scope = part.scope();
        return Stream.of(
                        part.period().start() + "/" + part.period().last(),
                        scope.region(),
                        scope.productLine(),
                        scope.customerType(),
                        part.ownerKey())
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    /**
     * The cells of {@code parent}: all combinations, months or weeks first, then regions, product lines, customer types,
     * owners.
     *
     * @param owner the parent's owner, if it has one; shares that are not split by owner stay with that person
     * @param total what is to be shared out, in minor units, if no cell is locked
     */
    ShareGrid grid(TargetNode parent, @Nullable Person owner, long total) {
        List<Weighted<Period>> parts = time == null ? List.of() : time.parts(parent);
        return ShareGrid.of(parent, cut, owner, total)
                .by(
                        parts,
                        time == null || time.by() == TimeSplit.By.MONTHS
                                ? (cell, month) -> cell.inMonth(month, parent.years())
                                : (cell, week) -> cell.inWeek(week, parent.years()))
                .by(
                        regions,
                        (cell, region) -> cell.inRegion(region, names.regions().of(region)))
                .by(
                        productLines,
                        (cell, line) ->
                                cell.ofProductLine(line, names.productLines().of(line)))
                .by(
                        customerTypes,
                        (cell, type) ->
                                cell.toCustomerType(type, names.customerTypes().of(type)))
                .by(owners, ShareGrid.Cell::by);
    }
}
